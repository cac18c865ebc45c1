ALTER TABLE lead_official RENAME TO lead_case;
ALTER TABLE lead_case RENAME CONSTRAINT lead_official_pkey TO lead_case_pkey;
ALTER TABLE lead_case RENAME CONSTRAINT lead_official_matter_fkey TO lead_case_matter_fkey;
ALTER TABLE lead_case DROP CONSTRAINT lead_official_matter_claim_key;
ALTER TABLE lead_case
    ADD COLUMN version        bigint  NOT NULL DEFAULT 0,
    ADD COLUMN round          integer NOT NULL DEFAULT 1,
    ADD COLUMN number         text,
    ADD COLUMN registrar_code text,
    ADD COLUMN registrar_name text,
    ADD COLUMN opened_on      date,
    ADD COLUMN meetings       integer NOT NULL DEFAULT 0,
    ADD COLUMN last_step_on   date,
    ADD COLUMN next_action    text,
    ADD COLUMN next_by        date,
    ADD COLUMN resolution     text,
    ADD COLUMN concluded_on   date,
    ADD COLUMN account        text,
    ADD COLUMN concluded_by   text;

UPDATE lead_case c
SET number         = m.number,
    registrar_code = m.registrar_code,
    registrar_name = m.registrar_name,
    opened_on      = c.appointed_on
FROM routed_matter m
WHERE m.matter = c.matter;

ALTER TABLE lead_case
    ALTER COLUMN number SET NOT NULL,
    ALTER COLUMN registrar_code SET NOT NULL,
    ALTER COLUMN registrar_name SET NOT NULL,
    ALTER COLUMN opened_on SET NOT NULL,
    ADD UNIQUE (matter, claim, round),
    ADD CHECK (num_nulls(resolution, concluded_on, account, concluded_by) IN (0, 4));
CREATE UNIQUE INDEX lead_case_open ON lead_case (matter, claim) WHERE concluded_on IS NULL;
CREATE INDEX lead_case_registrar ON lead_case (registrar_code text_pattern_ops);
CREATE INDEX lead_case_organ ON lead_case (organ_code);

COMMENT ON TABLE lead_case IS '领导包案：重复信访和疑难信访事项（第十八条第二款）；化解与办结分别登记，历次变更见审计记录';
COMMENT ON COLUMN lead_case.version IS '版本';
COMMENT ON COLUMN lead_case.round IS '该项诉求第几次包案，自 1 起';
COMMENT ON COLUMN lead_case.number IS '信访件编号';
COMMENT ON COLUMN lead_case.registrar_code IS '登记的信访部门代码';
COMMENT ON COLUMN lead_case.registrar_name IS '登记的信访部门名称';
COMMENT ON COLUMN lead_case.opened_on IS '包案起始日期';
COMMENT ON COLUMN lead_case.meetings IS '接访、下访次数，由包案情况得出';
COMMENT ON COLUMN lead_case.last_step_on IS '最近一次包案情况日期，由包案情况得出';
COMMENT ON COLUMN lead_case.next_action IS '下一步措施，由最后登记的包案情况得出';
COMMENT ON COLUMN lead_case.next_by IS '下一步期限，内部目标，不是法定期限';
COMMENT ON COLUMN lead_case.resolution IS '结果：已化解、未化解；空为包案中';
COMMENT ON COLUMN lead_case.concluded_on IS '结果登记日期';
COMMENT ON COLUMN lead_case.account IS '化解情况和信访人确认方式，或者未化解的原因';
COMMENT ON COLUMN lead_case.concluded_by IS '结果登记人姓名';

CREATE TABLE lead_step (
    id              uuid    PRIMARY KEY,
    lead_case       uuid    NOT NULL REFERENCES lead_case (id),
    number          integer NOT NULL,
    kind            text    NOT NULL,
    taken_on        date    NOT NULL,
    petitioners_met integer NOT NULL,
    findings        text    NOT NULL,
    official        text    NOT NULL,
    organ_code      text    NOT NULL,
    organ_name      text    NOT NULL,
    next_action     text,
    next_by         date,
    recorded_by     text    NOT NULL,
    UNIQUE (lead_case, number)
);
CREATE INDEX lead_step_taken ON lead_step (taken_on);
COMMENT ON TABLE lead_step IS '包案情况：包案领导本人的阅办、接访、下访、协调会、电话沟通';
COMMENT ON COLUMN lead_step.id IS '标识';
COMMENT ON COLUMN lead_step.lead_case IS '包案标识';
COMMENT ON COLUMN lead_step.number IS '序号，自 1 起';
COMMENT ON COLUMN lead_step.kind IS '方式';
COMMENT ON COLUMN lead_step.taken_on IS '日期';
COMMENT ON COLUMN lead_step.petitioners_met IS '见面、沟通的信访人数';
COMMENT ON COLUMN lead_step.findings IS '情况';
COMMENT ON COLUMN lead_step.official IS '当时的包案领导姓名';
COMMENT ON COLUMN lead_step.organ_code IS '包案领导所在机关代码';
COMMENT ON COLUMN lead_step.organ_name IS '包案领导所在机关名称';
COMMENT ON COLUMN lead_step.next_action IS '下一步措施';
COMMENT ON COLUMN lead_step.next_by IS '下一步期限';
COMMENT ON COLUMN lead_step.recorded_by IS '登记人姓名';
