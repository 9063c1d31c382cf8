-- H2 knows no rights on sequences: everybody may draw from them.
GRANT SELECT ON audit_seq TO ${app_role};
