-- The customers of this installation. Not tenant-owned: each row is a tenant.
CREATE TABLE tenant (
    id         VARCHAR2(63 CHAR) NOT NULL,
    name       VARCHAR2(200 CHAR) NOT NULL,
    currency   VARCHAR2(3 CHAR) NOT NULL,
    time_zone  VARCHAR2(64 CHAR) NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT tenant_pk PRIMARY KEY (id)
);

GRANT SELECT, INSERT, UPDATE ON tenant TO ${app_role};
