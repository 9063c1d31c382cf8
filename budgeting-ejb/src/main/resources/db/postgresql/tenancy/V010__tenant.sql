-- The customers of this installation. Not tenant-owned: each row is a tenant.
CREATE TABLE tenant (
    id         varchar(63) NOT NULL,
    name       varchar(200) NOT NULL,
    currency   varchar(3) NOT NULL,
    time_zone  varchar(64) NOT NULL,
    created_at timestamp(6) NOT NULL,
    CONSTRAINT tenant_pk PRIMARY KEY (id)
);

GRANT SELECT, INSERT, UPDATE ON tenant TO ${app_role};
