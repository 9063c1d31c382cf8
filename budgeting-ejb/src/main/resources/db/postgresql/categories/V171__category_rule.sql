-- By what spending that names no category gets one.
CREATE TABLE category_rule (
    tenant_id   varchar(63) NOT NULL,
    id          uuid NOT NULL,
    version     bigint NOT NULL,
    match_kind  varchar(30) NOT NULL,
    pattern     varchar(200) NOT NULL,
    pattern_key varchar(400) NOT NULL,
    category_id uuid NOT NULL,
    priority    integer NOT NULL,
    origin      varchar(10) NOT NULL,
    state       varchar(10) NOT NULL,
    corrections integer NOT NULL,
    created_by  varchar(200) NOT NULL,
    created_at  timestamp(6) NOT NULL,
    CONSTRAINT category_rule_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT category_rule_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT category_rule_category_fk FOREIGN KEY (tenant_id, category_id) REFERENCES category (tenant_id, id),
    CONSTRAINT category_rule_uq UNIQUE (tenant_id, match_kind, pattern_key),
    CONSTRAINT category_rule_match_ck CHECK (match_kind IN ('VENDOR_EQUALS', 'VENDOR_CONTAINS', 'DESCRIPTION_CONTAINS')),
    CONSTRAINT category_rule_origin_ck CHECK (origin IN ('WRITTEN', 'LEARNED')),
    CONSTRAINT category_rule_state_ck CHECK (state IN ('PROPOSED', 'ACTIVE'))
);

GRANT SELECT, INSERT, UPDATE, DELETE ON category_rule TO ${app_role};
CREATE INDEX category_rule_category_ix ON category_rule (tenant_id, category_id);
