-- By what spending that names no category gets one.
CREATE TABLE category_rule (
    tenant_id   VARCHAR2(63 CHAR) NOT NULL,
    id          RAW(16) NOT NULL,
    version     NUMBER(19) NOT NULL,
    match_kind  VARCHAR2(30 CHAR) NOT NULL,
    pattern     VARCHAR2(200 CHAR) NOT NULL,
    pattern_key VARCHAR2(400 CHAR) NOT NULL,
    category_id RAW(16) NOT NULL,
    priority    NUMBER(10) NOT NULL,
    origin      VARCHAR2(10 CHAR) NOT NULL,
    state       VARCHAR2(10 CHAR) NOT NULL,
    corrections NUMBER(10) NOT NULL,
    created_by  VARCHAR2(200 CHAR) NOT NULL,
    created_at  TIMESTAMP(6) NOT NULL,
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
