CREATE INDEX routed_matter_number ON routed_matter (number);

CREATE TABLE claim_conclusion (
    matter       uuid    NOT NULL,
    claim        integer NOT NULL,
    reason       text    NOT NULL,
    concluded_on date    NOT NULL,
    PRIMARY KEY (matter, claim)
);
COMMENT ON TABLE claim_conclusion IS '诉求已办结或者信访终结（第三十六条第三款）；重新办理的删除';
COMMENT ON COLUMN claim_conclusion.matter IS '信访事项标识';
COMMENT ON COLUMN claim_conclusion.claim IS '诉求序号';
COMMENT ON COLUMN claim_conclusion.reason IS '办结方式，或者信访终结';
COMMENT ON COLUMN claim_conclusion.concluded_on IS '办结、终结日期';

CREATE TABLE repeat_merge (
    id             uuid    PRIMARY KEY,
    matter         uuid    NOT NULL REFERENCES routed_matter (matter),
    number         text    NOT NULL,
    claim          integer NOT NULL,
    received_on    date    NOT NULL,
    earlier_matter uuid    NOT NULL REFERENCES routed_matter (matter),
    earlier_number text    NOT NULL,
    earlier_claim  integer NOT NULL,
    organ_code     text    NOT NULL,
    organ_name     text    NOT NULL,
    repeat         integer NOT NULL,
    by_code        text    NOT NULL,
    by_name        text    NOT NULL,
    person         text    NOT NULL,
    merged_on      date    NOT NULL,
    reason         text    NOT NULL,
    UNIQUE (matter, claim),
    UNIQUE (earlier_matter, earlier_claim, repeat)
);
COMMENT ON TABLE repeat_merge IS '重复信访并案办理：重复诉求并入正在办理的在先诉求（第十九条第三款、第二十二条第一款）';
COMMENT ON COLUMN repeat_merge.id IS '标识';
COMMENT ON COLUMN repeat_merge.matter IS '重复信访件标识';
COMMENT ON COLUMN repeat_merge.number IS '重复信访件编号';
COMMENT ON COLUMN repeat_merge.claim IS '重复诉求序号';
COMMENT ON COLUMN repeat_merge.received_on IS '重复信访件收到日期';
COMMENT ON COLUMN repeat_merge.earlier_matter IS '在先信访件标识';
COMMENT ON COLUMN repeat_merge.earlier_number IS '在先信访件编号';
COMMENT ON COLUMN repeat_merge.earlier_claim IS '在先诉求序号';
COMMENT ON COLUMN repeat_merge.organ_code IS '并案时承办机关代码';
COMMENT ON COLUMN repeat_merge.organ_name IS '并案时承办机关名称';
COMMENT ON COLUMN repeat_merge.repeat IS '重复次数，自 1 起';
COMMENT ON COLUMN repeat_merge.by_code IS '决定机关代码';
COMMENT ON COLUMN repeat_merge.by_name IS '决定机关名称';
COMMENT ON COLUMN repeat_merge.person IS '确认人姓名';
COMMENT ON COLUMN repeat_merge.merged_on IS '并案日期';
COMMENT ON COLUMN repeat_merge.reason IS '确认为重复信访的理由';
