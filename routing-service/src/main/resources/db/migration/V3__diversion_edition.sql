CREATE TABLE diversion_edition (
    version        text        PRIMARY KEY,
    csv            text        NOT NULL,
    drafted_by     text        NOT NULL,
    drafted_at     timestamptz NOT NULL,
    effective_from date,
    activated_by   text
);
COMMENT ON TABLE diversion_edition IS '分流导入表的版本（第二十二条、第二十八条至第三十一条）：草稿、检查、自某日起施行';
COMMENT ON COLUMN diversion_edition.version IS '版本';
COMMENT ON COLUMN diversion_edition.csv IS '表的内容';
COMMENT ON COLUMN diversion_edition.drafted_by IS '起草人';
COMMENT ON COLUMN diversion_edition.drafted_at IS '起草时间';
COMMENT ON COLUMN diversion_edition.effective_from IS '施行日期；空为草稿';
COMMENT ON COLUMN diversion_edition.activated_by IS '批准施行的人';
