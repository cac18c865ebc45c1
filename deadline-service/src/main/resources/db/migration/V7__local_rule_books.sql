CREATE TABLE local_rule_book (
    number        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    version       text        NOT NULL UNIQUE,
    title         text        NOT NULL,
    issuer        text        NOT NULL,
    scope         text        NOT NULL,
    supersedes    text,
    rules         text        NOT NULL,
    added_at      timestamptz NOT NULL,
    added_by      text        NOT NULL,
    added_by_name text        NOT NULL,
    organ         text        NOT NULL,
    organ_name    text        NOT NULL
);
COMMENT ON TABLE local_rule_book IS '本地规则集：各地以自己的日数替换全国规则集中的规则，只增不改；不得低于《信访工作条例》';
COMMENT ON COLUMN local_rule_book.number IS '加入次序；各副本据此得知规则是否已更新';
COMMENT ON COLUMN local_rule_book.version IS '版本名，由其计算的期限均予记载';
COMMENT ON COLUMN local_rule_book.title IS '名称';
COMMENT ON COLUMN local_rule_book.issuer IS '制定机关';
COMMENT ON COLUMN local_rule_book.scope IS '适用范围：行政区划代码（含其下级）或者机关代码';
COMMENT ON COLUMN local_rule_book.supersedes IS '所替代的版本；空为首次制定';
COMMENT ON COLUMN local_rule_book.rules IS '各条规则（JSON）';
COMMENT ON COLUMN local_rule_book.added_at IS '加入时间';
COMMENT ON COLUMN local_rule_book.added_by IS '加入人标识';
COMMENT ON COLUMN local_rule_book.added_by_name IS '加入人姓名';
COMMENT ON COLUMN local_rule_book.organ IS '加入人所属机关代码';
COMMENT ON COLUMN local_rule_book.organ_name IS '加入人所属机关名称';
