CREATE TABLE notice_template (
    id             uuid        PRIMARY KEY,
    document       text        NOT NULL,
    version        text        NOT NULL,
    wording        text        NOT NULL,
    drafted_by     text        NOT NULL,
    drafted_at     timestamptz NOT NULL,
    effective_from date,
    activated_by   text        CHECK (activated_by <> drafted_by),
    activated_at   timestamptz,
    UNIQUE (document, version),
    CHECK ((effective_from IS NULL) = (activated_by IS NULL) AND (effective_from IS NULL) = (activated_at IS NULL))
);
COMMENT ON TABLE notice_template IS '文书模板的版本：每种文书固定文字的各个版本，随服务提供的为版本 1，不在本表';
COMMENT ON COLUMN notice_template.id IS '标识';
COMMENT ON COLUMN notice_template.document IS '文书目录编号，如 DOC-05';
COMMENT ON COLUMN notice_template.version IS '版本名称';
COMMENT ON COLUMN notice_template.wording IS '文字，每段一行';
COMMENT ON COLUMN notice_template.drafted_by IS '起草人';
COMMENT ON COLUMN notice_template.drafted_at IS '起草时间';
COMMENT ON COLUMN notice_template.effective_from IS '启用日期；空为草稿';
COMMENT ON COLUMN notice_template.activated_by IS '启用人，不得为起草人';
COMMENT ON COLUMN notice_template.activated_at IS '批准启用的时间';

ALTER TABLE notice ADD COLUMN template text;
UPDATE notice SET template = '1' WHERE state = 'ISSUED';
COMMENT ON COLUMN notice.template IS '出具时所用文书模板的版本；空为尚未出具';
