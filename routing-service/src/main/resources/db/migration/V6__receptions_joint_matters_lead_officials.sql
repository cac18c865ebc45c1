CREATE TABLE claim_acceptance (
    id          uuid    PRIMARY KEY,
    matter      uuid    NOT NULL,
    claim       integer NOT NULL,
    organ_code  text    NOT NULL,
    organ_name  text    NOT NULL,
    accepted_on date    NOT NULL,
    UNIQUE (matter, claim)
);
COMMENT ON TABLE claim_acceptance IS '实体性受理：承办单位受理日期，与程序性受理（转送、交办日期）分别统计';
COMMENT ON COLUMN claim_acceptance.id IS '标识';
COMMENT ON COLUMN claim_acceptance.matter IS '信访事项标识';
COMMENT ON COLUMN claim_acceptance.claim IS '诉求序号';
COMMENT ON COLUMN claim_acceptance.organ_code IS '受理机关代码';
COMMENT ON COLUMN claim_acceptance.organ_name IS '受理机关名称';
COMMENT ON COLUMN claim_acceptance.accepted_on IS '受理日期';

ALTER TABLE referral
    ADD COLUMN assisting jsonb NOT NULL DEFAULT '[]';
COMMENT ON COLUMN referral.assisting IS '协办单位：主送单位牵头办理并答复（第二十四条第一款）';

CREATE TABLE lead_official (
    id           uuid    PRIMARY KEY,
    matter       uuid    NOT NULL REFERENCES routed_matter (matter),
    claim        integer NOT NULL,
    name         text    NOT NULL,
    organ_code   text    NOT NULL,
    organ_name   text    NOT NULL,
    reason       text    NOT NULL,
    appointed_on date    NOT NULL,
    UNIQUE (matter, claim)
);
COMMENT ON TABLE lead_official IS '包案领导：重复信访和疑难信访事项（第十八条第二款）；历次变更见审计记录';
COMMENT ON COLUMN lead_official.id IS '标识';
COMMENT ON COLUMN lead_official.matter IS '信访事项标识';
COMMENT ON COLUMN lead_official.claim IS '诉求序号';
COMMENT ON COLUMN lead_official.name IS '包案领导姓名';
COMMENT ON COLUMN lead_official.organ_code IS '所在机关代码';
COMMENT ON COLUMN lead_official.organ_name IS '所在机关名称';
COMMENT ON COLUMN lead_official.reason IS '包案理由';
COMMENT ON COLUMN lead_official.appointed_on IS '确定日期';
