CREATE TABLE accusation (
    referral           uuid    PRIMARY KEY,
    version            bigint  NOT NULL,
    matter             uuid    NOT NULL,
    claim              integer NOT NULL,
    organ_code         text    NOT NULL,
    organ_name         text    NOT NULL,
    received_on        date    NOT NULL,
    real_name          boolean NOT NULL,
    stage              text    NOT NULL CHECK (stage IN ('RECEIVED', 'ACCEPTED', 'NOT_ACCEPTED', 'REPEAT', 'CONCLUDED', 'RESULT_TOLD')),
    acceptance_told_on date,
    acceptance_way     text CHECK (acceptance_way IN ('IN_PERSON', 'PHONE', 'WRITTEN')),
    concluded_on       date,
    result_told_on     date,
    result_way         text CHECK (result_way IN ('IN_PERSON', 'PHONE', 'WRITTEN'))
);
CREATE INDEX accusation_matter ON accusation (matter, claim);
CREATE INDEX accusation_organ ON accusation (organ_code);
COMMENT ON TABLE accusation IS '纪检监察机关收到移送的检举控告：实名的告知受理情况、反馈处理结果；不记内容和结果（第三十条第三款）';
COMMENT ON COLUMN accusation.referral IS '移送标识';
COMMENT ON COLUMN accusation.version IS '版本';
COMMENT ON COLUMN accusation.matter IS '信访事项标识';
COMMENT ON COLUMN accusation.claim IS '诉求序号';
COMMENT ON COLUMN accusation.organ_code IS '纪检监察机关代码';
COMMENT ON COLUMN accusation.organ_name IS '纪检监察机关名称';
COMMENT ON COLUMN accusation.received_on IS '签收日期';
COMMENT ON COLUMN accusation.real_name IS '是否实名，有可以告知的人';
COMMENT ON COLUMN accusation.stage IS '告知、反馈的进度';
COMMENT ON COLUMN accusation.acceptance_told_on IS '告知受理情况的日期';
COMMENT ON COLUMN accusation.acceptance_way IS '告知受理情况的方式';
COMMENT ON COLUMN accusation.concluded_on IS '办结日期';
COMMENT ON COLUMN accusation.result_told_on IS '反馈处理结果的日期';
COMMENT ON COLUMN accusation.result_way IS '反馈处理结果的方式';
