ALTER TABLE referral
    ADD COLUMN made              bigint GENERATED ALWAYS AS IDENTITY,
    ADD COLUMN designated        boolean NOT NULL DEFAULT false,
    ADD COLUMN objected_on       date,
    ADD COLUMN objection_reasons text,
    ADD COLUMN proposed_code     text,
    ADD COLUMN proposed_name     text,
    ADD COLUMN decided_on        date,
    ADD COLUMN agreed            boolean,
    ADD COLUMN decision_reasons  text,
    ADD COLUMN returned_on       date;
CREATE INDEX referral_from ON referral (from_code, state);
COMMENT ON COLUMN referral.state IS '状态：已转出、已签收、异议待核、争议待决、已退回、已承接';
COMMENT ON COLUMN referral.made IS '转出先后次序：同日多次转送亦可区分';
COMMENT ON COLUMN referral.designated IS '是否指定受理：不得再提出异议（第二十四条第一款）';
COMMENT ON COLUMN referral.objected_on IS '提出异议日期（第二十三条第三款）';
COMMENT ON COLUMN referral.objection_reasons IS '异议理由';
COMMENT ON COLUMN referral.proposed_code IS '异议中提出的有权处理机关代码';
COMMENT ON COLUMN referral.proposed_name IS '异议中提出的有权处理机关名称';
COMMENT ON COLUMN referral.decided_on IS '转出机关核实日期';
COMMENT ON COLUMN referral.agreed IS '转出机关是否同意异议';
COMMENT ON COLUMN referral.decision_reasons IS '核实意见';
COMMENT ON COLUMN referral.returned_on IS '退回日期';

CREATE TABLE dispute (
    id               uuid    PRIMARY KEY,
    version          bigint  NOT NULL,
    matter           uuid    NOT NULL REFERENCES routed_matter (matter),
    number           text    NOT NULL,
    claim            integer NOT NULL,
    by_code          text    NOT NULL,
    by_name          text    NOT NULL,
    organs           jsonb   NOT NULL,
    decider_code     text    NOT NULL,
    decider_name     text    NOT NULL,
    basis            text    NOT NULL,
    reasons          text    NOT NULL,
    raised_on        date    NOT NULL,
    in_charge_code   text,
    in_charge_name   text,
    decision_reasons text,
    decided_on       date,
    UNIQUE (matter, claim)
);
CREATE INDEX dispute_open ON dispute (decider_code) WHERE decided_on IS NULL;
COMMENT ON TABLE dispute IS '受理争议：共同的上一级机关、单位或者联席会议决定（第二十四条第一款）；每项诉求只决定一次';
COMMENT ON COLUMN dispute.id IS '争议标识';
COMMENT ON COLUMN dispute.version IS '版本，用于防止覆盖他人修改';
COMMENT ON COLUMN dispute.matter IS '信访事项标识';
COMMENT ON COLUMN dispute.number IS '信访件编号';
COMMENT ON COLUMN dispute.claim IS '诉求序号';
COMMENT ON COLUMN dispute.by_code IS '提出机关代码';
COMMENT ON COLUMN dispute.by_name IS '提出机关名称';
COMMENT ON COLUMN dispute.organs IS '涉及的机关、单位';
COMMENT ON COLUMN dispute.decider_code IS '决定机关代码';
COMMENT ON COLUMN dispute.decider_name IS '决定机关名称';
COMMENT ON COLUMN dispute.basis IS '决定依据：共同上一级、联席会议';
COMMENT ON COLUMN dispute.reasons IS '争议内容';
COMMENT ON COLUMN dispute.raised_on IS '提出日期';
COMMENT ON COLUMN dispute.in_charge_code IS '指定的承办机关代码';
COMMENT ON COLUMN dispute.in_charge_name IS '指定的承办机关名称';
COMMENT ON COLUMN dispute.decision_reasons IS '决定理由';
COMMENT ON COLUMN dispute.decided_on IS '决定日期';

CREATE TABLE due_date (
    time_limit uuid PRIMARY KEY,
    matter     uuid NOT NULL,
    claim      integer,
    rule       text NOT NULL,
    organ      text NOT NULL,
    day_zero   date NOT NULL,
    legal_due  date NOT NULL
);
CREATE INDEX due_date_place ON due_date (matter, rule);
COMMENT ON TABLE due_date IS '时限服务告知的届满日：登记分流、书面告知、异议（第二十二条、第二十三条）；本服务不自行计算';
COMMENT ON COLUMN due_date.time_limit IS '期限标识';
COMMENT ON COLUMN due_date.matter IS '信访事项标识';
COMMENT ON COLUMN due_date.claim IS '诉求序号；空为整件';
COMMENT ON COLUMN due_date.rule IS '期限代码，如 TL-04';
COMMENT ON COLUMN due_date.organ IS '负有义务的机关代码';
COMMENT ON COLUMN due_date.day_zero IS '起算日';
COMMENT ON COLUMN due_date.legal_due IS '届满日（顺延后）';

CREATE OR REPLACE VIEW routing_task AS
WITH waiting AS (
    SELECT CASE stage WHEN 'SUGGESTED' THEN 'CLASSIFY' ELSE 'DISPATCH' END AS task,
           registrar_code AS organ,
           matter,
           number,
           NULL::integer AS claim,
           NULL::uuid AS referral,
           (received_at AT TIME ZONE 'Asia/Shanghai')::date AS since,
           false AS sealed,
           NULL::uuid AS dispute,
           'TL-01' AS rule
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
           sealed,
           NULL,
           CASE state WHEN 'RECEIVED' THEN 'TL-03' END
    FROM referral
    WHERE state = 'SENT'
       OR (state = 'RECEIVED' AND NOT sealed AND content ->> 'procedure' IN ('PETITION', 'DUTY', 'STUDY'))
    UNION ALL
    SELECT 'DECIDE_OBJECTION', from_code, matter, number, claim, id, objected_on, sealed, NULL, NULL
    FROM referral
    WHERE state = 'OBJECTED'
    UNION ALL
    SELECT 'RETURNED', from_code, r.matter, r.number, r.claim, r.id, r.returned_on, r.sealed, NULL, 'TL-01'
    FROM (SELECT DISTINCT ON (matter, claim) * FROM referral ORDER BY matter, claim, made DESC) r
             JOIN routed_matter m ON m.matter = r.matter
    WHERE r.state = 'RETURNED'
      AND jsonb_path_exists(m.claims, '$[*] ? (@.number == $claim && @.state == "OPEN")', jsonb_build_object('claim', r.claim))
    UNION ALL
    SELECT 'DECIDE_DISPUTE', decider_code, matter, number, claim, NULL, raised_on, false, id, NULL
    FROM dispute
    WHERE decided_on IS NULL
)
SELECT w.task,
       w.organ,
       w.matter,
       w.number,
       w.claim,
       w.referral,
       w.since,
       w.sealed,
       w.dispute,
       (SELECT max(d.legal_due)
        FROM due_date d
        WHERE d.matter = w.matter
          AND d.rule = w.rule
          AND d.organ = w.organ
          AND (d.claim IS NULL OR d.claim = w.claim)) AS due
FROM waiting w;
COMMENT ON VIEW routing_task IS '待办：待分类、待转出、待签收、待承接、异议待核、退回待转、争议待决';
COMMENT ON COLUMN routing_task.task IS '待办种类';
COMMENT ON COLUMN routing_task.organ IS '待办机关代码';
COMMENT ON COLUMN routing_task.matter IS '信访事项标识';
COMMENT ON COLUMN routing_task.number IS '信访件编号';
COMMENT ON COLUMN routing_task.claim IS '诉求序号';
COMMENT ON COLUMN routing_task.referral IS '转送标识';
COMMENT ON COLUMN routing_task.since IS '等待起始日期';
COMMENT ON COLUMN routing_task.sealed IS '是否限制查阅';
COMMENT ON COLUMN routing_task.dispute IS '争议标识';
COMMENT ON COLUMN routing_task.due IS '届满日；空为没有法定期限或者尚未告知';
