CREATE TABLE organ (
    code                 text PRIMARY KEY,
    name                 text NOT NULL,
    region_code          text NOT NULL,
    region_name          text NOT NULL,
    function             text NOT NULL,
    level                text NOT NULL,
    territorial_superior text,
    line_superior        text,
    valid_from           date NOT NULL,
    valid_to             date,
    successor            text
);
CREATE INDEX organ_place ON organ (function, level, region_code text_pattern_ops);
COMMENT ON TABLE organ IS '机关名录：有权处理机关、单位及其条块上级（《信访工作条例》第二十二条至第二十四条）';
COMMENT ON COLUMN organ.code IS '机关代码：行政区划代码加职能';
COMMENT ON COLUMN organ.name IS '机关全称';
COMMENT ON COLUMN organ.region_code IS '行政区划代码（GB/T 2260，乡镇街道九位）';
COMMENT ON COLUMN organ.region_name IS '行政区划名称';
COMMENT ON COLUMN organ.function IS '职能';
COMMENT ON COLUMN organ.level IS '层级：省、市、县、乡';
COMMENT ON COLUMN organ.territorial_superior IS '块上上级（同级党委、政府）';
COMMENT ON COLUMN organ.line_superior IS '条上上级（本系统上级）';
COMMENT ON COLUMN organ.valid_from IS '设立（收录）日期';
COMMENT ON COLUMN organ.valid_to IS '撤销日期；空为存续';
COMMENT ON COLUMN organ.successor IS '继续行使其职权的机关（第二十四条第二款）';

CREATE TABLE routed_matter (
    matter         uuid        PRIMARY KEY,
    version        bigint      NOT NULL,
    number         text        NOT NULL,
    channel        text        NOT NULL,
    received_at    timestamptz NOT NULL,
    registrar_code text        NOT NULL,
    registrar_name text        NOT NULL,
    region_code    text        NOT NULL,
    region_name    text        NOT NULL,
    content        jsonb       NOT NULL,
    suggestion     jsonb       NOT NULL,
    claims         jsonb       NOT NULL,
    flags          jsonb       NOT NULL,
    earlier        jsonb,
    stage          text        NOT NULL
);
CREATE INDEX routed_matter_open ON routed_matter (registrar_code, received_at) WHERE stage <> 'DISPATCHED';
CREATE INDEX routed_matter_petitioners ON routed_matter USING gin ((content -> 'petitioners'));
COMMENT ON TABLE routed_matter IS '信访事项分流：甄别建议、分类确认、逐项转出（第二十二条、第二十八条至第三十一条）；内容限制查阅（第三十条第三款）';
COMMENT ON COLUMN routed_matter.matter IS '信访事项标识';
COMMENT ON COLUMN routed_matter.version IS '版本，用于防止覆盖他人修改';
COMMENT ON COLUMN routed_matter.number IS '信访件编号';
COMMENT ON COLUMN routed_matter.channel IS '信访形式（第十七条）';
COMMENT ON COLUMN routed_matter.received_at IS '收到时间';
COMMENT ON COLUMN routed_matter.registrar_code IS '登记机关代码';
COMMENT ON COLUMN routed_matter.registrar_name IS '登记机关名称';
COMMENT ON COLUMN routed_matter.region_code IS '问题属地代码';
COMMENT ON COLUMN routed_matter.region_name IS '问题属地名称';
COMMENT ON COLUMN routed_matter.content IS '信访内容与信访人姓名：限制查阅';
COMMENT ON COLUMN routed_matter.suggestion IS '甄别建议原文：供比对修正';
COMMENT ON COLUMN routed_matter.claims IS '各项诉求：类别、诉求行、内容分类、去向';
COMMENT ON COLUMN routed_matter.flags IS '标识';
COMMENT ON COLUMN routed_matter.earlier IS '疑似重复的在先信访件（第十九条第三款）';
COMMENT ON COLUMN routed_matter.stage IS '阶段：已建议、已分类、已全部转出';

CREATE TABLE referral (
    id               uuid    PRIMARY KEY,
    version          bigint  NOT NULL,
    matter           uuid    NOT NULL REFERENCES routed_matter (matter),
    number           text    NOT NULL,
    claim            integer NOT NULL,
    sealed           boolean NOT NULL,
    content          jsonb   NOT NULL,
    way              text    NOT NULL,
    from_code        text    NOT NULL,
    from_name        text    NOT NULL,
    to_code          text    NOT NULL,
    to_name          text    NOT NULL,
    sent_on          date    NOT NULL,
    report_due       date,
    petitioner_known boolean NOT NULL,
    state            text    NOT NULL,
    received_on      date,
    taken_up_on      date
);
CREATE INDEX referral_matter ON referral (matter);
CREATE INDEX referral_to ON referral (to_code, state);
COMMENT ON TABLE referral IS '转送、交办（第二十二条第一款）与移送（第二十二条第二款）';
COMMENT ON COLUMN referral.id IS '转送标识';
COMMENT ON COLUMN referral.version IS '版本';
COMMENT ON COLUMN referral.matter IS '信访事项标识';
COMMENT ON COLUMN referral.number IS '信访件编号';
COMMENT ON COLUMN referral.claim IS '诉求序号，自 1 起';
COMMENT ON COLUMN referral.sealed IS '是否检举控告：限制查阅（第三十条第三款）';
COMMENT ON COLUMN referral.content IS '转出的诉求内容、类别、程序与依据';
COMMENT ON COLUMN referral.way IS '方式：转送、交办';
COMMENT ON COLUMN referral.from_code IS '转出机关代码';
COMMENT ON COLUMN referral.from_name IS '转出机关名称';
COMMENT ON COLUMN referral.to_code IS '接收机关代码';
COMMENT ON COLUMN referral.to_name IS '接收机关名称';
COMMENT ON COLUMN referral.sent_on IS '转出日期';
COMMENT ON COLUMN referral.report_due IS '交办的办结报告期限（第二十二条第一款第三项）';
COMMENT ON COLUMN referral.petitioner_known IS '信访人姓名、住址是否清楚（第二十三条第二款）';
COMMENT ON COLUMN referral.state IS '状态：已转出、已签收、已承接';
COMMENT ON COLUMN referral.received_on IS '签收日期：告知与异议期限自次日起算（第二十三条第三款）';
COMMENT ON COLUMN referral.taken_up_on IS '承接日期：此后不得提出异议';

CREATE VIEW routing_task AS
SELECT CASE stage WHEN 'SUGGESTED' THEN 'CLASSIFY' ELSE 'DISPATCH' END AS task,
       registrar_code AS organ,
       matter,
       number,
       NULL::integer AS claim,
       NULL::uuid AS referral,
       (received_at AT TIME ZONE 'Asia/Shanghai')::date AS since,
       false AS sealed
FROM routed_matter
WHERE stage <> 'DISPATCHED'
UNION ALL
SELECT CASE state WHEN 'SENT' THEN 'RECEIVE' ELSE 'TAKE_UP' END,
       to_code,
       matter,
       number,
       claim,
       id,
       coalesce(received_on, sent_on),
       sealed
FROM referral
WHERE state = 'SENT'
   OR (state = 'RECEIVED' AND NOT sealed AND content ->> 'procedure' IN ('PETITION', 'DUTY', 'STUDY'));
COMMENT ON VIEW routing_task IS '待办：待分类、待转出、待签收、待承接';
COMMENT ON COLUMN routing_task.task IS '待办种类';
COMMENT ON COLUMN routing_task.organ IS '待办机关代码';
COMMENT ON COLUMN routing_task.matter IS '信访事项标识';
COMMENT ON COLUMN routing_task.number IS '信访件编号';
COMMENT ON COLUMN routing_task.claim IS '诉求序号';
COMMENT ON COLUMN routing_task.referral IS '转送标识';
COMMENT ON COLUMN routing_task.since IS '等待起始日期';
COMMENT ON COLUMN routing_task.sealed IS '是否限制查阅';
