-- What a unit of the base came to in the quote on a day; one rate a day from each source.
CREATE TABLE exchange_rate (
    tenant_id   VARCHAR2(63 CHAR) NOT NULL,
    id          RAW(16) NOT NULL,
    version     NUMBER(19) NOT NULL,
    base        VARCHAR2(3 CHAR) NOT NULL,
    quote       VARCHAR2(3 CHAR) NOT NULL,
    rate_date   DATE NOT NULL,
    rate        NUMBER(24,12) NOT NULL,
    source      VARCHAR2(10 CHAR) NOT NULL,
    recorded_by VARCHAR2(200 CHAR) NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT exchange_rate_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT exchange_rate_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT exchange_rate_day_uq UNIQUE (tenant_id, rate_date, base, quote, source),
    CONSTRAINT exchange_rate_source_ck CHECK (source IN ('ECB', 'MANUAL')),
    CONSTRAINT exchange_rate_above_zero_ck CHECK (rate > 0)
);

GRANT SELECT, INSERT, UPDATE ON exchange_rate TO ${app_role};
CREATE INDEX exchange_rate_list_ix ON exchange_rate (tenant_id, rate_date, id);

-- What a rate was before it was corrected: added, never changed.
CREATE TABLE exchange_rate_past (
    tenant_id   VARCHAR2(63 CHAR) NOT NULL,
    id          RAW(16) NOT NULL,
    version     NUMBER(19) NOT NULL,
    rate_id     RAW(16) NOT NULL,
    rate        NUMBER(24,12) NOT NULL,
    recorded_by VARCHAR2(200 CHAR) NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    replaced_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT exchange_rate_past_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT exchange_rate_past_rate_fk FOREIGN KEY (tenant_id, rate_id) REFERENCES exchange_rate (tenant_id, id)
);

GRANT SELECT, INSERT ON exchange_rate_past TO ${app_role};
CREATE INDEX exchange_rate_past_rate_ix ON exchange_rate_past (tenant_id, rate_id, id);
