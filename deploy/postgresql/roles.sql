-- The two roles and the database, once, by an administrator. The server does the rest: it migrates as the owner and works as the
-- application, which owns nothing.
--
--   psql -v owner_password=… -v app_password=… -f roles.sql

CREATE ROLE budgeting_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE budgeting_app LOGIN PASSWORD :'app_password';

CREATE DATABASE budgeting OWNER budgeting_owner;
REVOKE ALL ON DATABASE budgeting FROM PUBLIC;
GRANT CONNECT ON DATABASE budgeting TO budgeting_app;

\connect budgeting

REVOKE ALL ON SCHEMA public FROM PUBLIC;
ALTER SCHEMA public OWNER TO budgeting_owner;
GRANT USAGE ON SCHEMA public TO budgeting_app;
