-- What a unit of the base came to in the quote on a day; one rate a day from each source.
CREATE TABLE exchange_rate (
    tenant_id   varchar(63) NOT NULL,
    id          uuid NOT NULL,
    version     bigint NOT NULL,
    base        varchar(3) NOT NULL,
    quote       varchar(3) NOT NULL,
    rate_date   date NOT NULL,
    rate        numeric(24,12) NOT NULL,
    source      varchar(10) NOT NULL,
    recorded_by varchar(200) NOT NULL,
    recorded_at timestamp(6) NOT NULL,
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
    tenant_id   varchar(63) NOT NULL,
    id          uuid NOT NULL,
    version     bigint NOT NULL,
    rate_id     uuid NOT NULL,
    rate        numeric(24,12) NOT NULL,
    recorded_by varchar(200) NOT NULL,
    recorded_at timestamp(6) NOT NULL,
    replaced_at timestamp(6) NOT NULL,
    CONSTRAINT exchange_rate_past_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT exchange_rate_past_rate_fk FOREIGN KEY (tenant_id, rate_id) REFERENCES exchange_rate (tenant_id, id)
);

GRANT SELECT, INSERT ON exchange_rate_past TO ${app_role};
CREATE INDEX exchange_rate_past_rate_ix ON exchange_rate_past (tenant_id, rate_id, id);
