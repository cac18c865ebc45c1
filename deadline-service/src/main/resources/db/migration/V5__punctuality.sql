CREATE TABLE known_matter (
    matter        uuid PRIMARY KEY,
    number        text NOT NULL,
    channel       text NOT NULL,
    registered_on date NOT NULL
);
CREATE INDEX known_matter_registered_on ON known_matter (registered_on);
COMMENT ON TABLE known_matter IS '信访事项的编号、形式和登记日期；不含内容和信访人';
COMMENT ON COLUMN known_matter.matter IS '信访事项标识';
COMMENT ON COLUMN known_matter.number IS '信访件编号';
COMMENT ON COLUMN known_matter.channel IS '信访形式（第十七条）';
COMMENT ON COLUMN known_matter.registered_on IS '登记日期（法定时间）';

CREATE TABLE known_claim (
    matter     uuid    NOT NULL,
    claim      integer NOT NULL,
    category   text,
    sealed     boolean NOT NULL DEFAULT false,
    litigation boolean NOT NULL DEFAULT false,
    diverted   boolean NOT NULL DEFAULT false,
    PRIMARY KEY (matter, claim)
);
COMMENT ON TABLE known_claim IS '诉求的类别，来自分流服务';
COMMENT ON COLUMN known_claim.matter IS '信访事项标识';
COMMENT ON COLUMN known_claim.claim IS '诉求序号';
COMMENT ON COLUMN known_claim.category IS '类别：建议意见、检举控告、申诉求决（第二十九至三十一条）；空为尚未知悉';
COMMENT ON COLUMN known_claim.sealed IS '是否封闭办理（第三十条第三款）';
COMMENT ON COLUMN known_claim.litigation IS '是否涉法涉诉；不计入考核';
COMMENT ON COLUMN known_claim.diverted IS '是否已导入其他程序（第三十一条第一至四项）；不计入考核';

ALTER TABLE time_limit
    ADD COLUMN category text,
    ADD COLUMN sealed   boolean NOT NULL DEFAULT false,
    ADD COLUMN counted  boolean NOT NULL DEFAULT true;
COMMENT ON COLUMN time_limit.category IS '诉求类别；整件的期限为各公开诉求共同的类别，不同或者未分类的为空';
COMMENT ON COLUMN time_limit.sealed IS '所涉诉求是否全部封闭办理（第三十条第三款）';
COMMENT ON COLUMN time_limit.counted IS '是否计入考核：封闭办理、涉法涉诉、已导入其他程序的不计';

-- The work lists: each order of the list is the order of one index, over what organs still owe.
DROP INDEX time_limit_open_of_organ;
CREATE INDEX time_limit_owed_by_due ON time_limit (legal_due, id)
    INCLUDE (organ, sealed) WHERE ending IS NULL AND bound <> 'PETITIONER';
CREATE INDEX time_limit_owed_by_strict_due ON time_limit (strict_due, id)
    WHERE ending IS NULL AND bound <> 'PETITIONER';
CREATE INDEX time_limit_owed_by_organ ON time_limit (organ COLLATE "C", legal_due, id)
    INCLUDE (sealed) WHERE ending IS NULL AND bound <> 'PETITIONER';
CREATE INDEX time_limit_owed_by_rule ON time_limit (rule, legal_due, id)
    INCLUDE (organ, sealed) WHERE ending IS NULL AND bound <> 'PETITIONER';

-- The rates: all limits of a rule whose strict end lies in a period.
CREATE INDEX time_limit_of_rule_in_period ON time_limit (rule, strict_due);
