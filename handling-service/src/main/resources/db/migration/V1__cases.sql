CREATE TABLE handling_case (
    referral     uuid    PRIMARY KEY,
    matter       uuid    NOT NULL,
    claim        integer NOT NULL CHECK (claim >= 1),
    number       text    NOT NULL,
    organ_code   text    NOT NULL,
    organ_name   text    NOT NULL,
    from_code    text    NOT NULL,
    from_name    text    NOT NULL,
    received_on  date    NOT NULL,
    taken_up_on  date    NOT NULL,
    category     text    NOT NULL CHECK (category IN ('SUGGESTION', 'APPEAL')),
    claim_kind   text    NOT NULL,
    procedure    text    NOT NULL CHECK (procedure IN ('PETITION', 'DUTY', 'STUDY')),
    claim_text   text    NOT NULL,
    report_due   date,
    state        text    NOT NULL,
    version      bigint  NOT NULL,
    UNIQUE (matter, claim)
);
CREATE INDEX handling_case_work ON handling_case (organ_code, state, received_on, number, claim);
COMMENT ON TABLE handling_case IS '承办件：一个单位对一项诉求的办理';
COMMENT ON COLUMN handling_case.referral IS '转送、交办标识；一件一次';
COMMENT ON COLUMN handling_case.matter IS '信访事项标识';
COMMENT ON COLUMN handling_case.claim IS '诉求序号，自 1 起';
COMMENT ON COLUMN handling_case.number IS '信访事项编号';
COMMENT ON COLUMN handling_case.organ_code IS '承办单位代码';
COMMENT ON COLUMN handling_case.organ_name IS '承办单位名称（转送时）';
COMMENT ON COLUMN handling_case.from_code IS '转送、交办单位代码；直接提出的为承办单位自身';
COMMENT ON COLUMN handling_case.from_name IS '转送、交办单位名称';
COMMENT ON COLUMN handling_case.received_on IS '承办单位签收日期（第二十三条第三款期限的起算日）';
COMMENT ON COLUMN handling_case.taken_up_on IS '接办日期';
COMMENT ON COLUMN handling_case.category IS '类别：意见建议、申诉求决';
COMMENT ON COLUMN handling_case.claim_kind IS '分流导入表行号';
COMMENT ON COLUMN handling_case.procedure IS '办理程序：信访程序（第三十一条第六项）、依法履职（第三十一条第五项）、研究论证（第二十九条）';
COMMENT ON COLUMN handling_case.claim_text IS '信访人所述诉求原文';
COMMENT ON COLUMN handling_case.report_due IS '交办单位要求报送办结报告的日期；转送的为空';
COMMENT ON COLUMN handling_case.state IS '办理状态；与最后一步一致，供工作清单查询';
COMMENT ON COLUMN handling_case.version IS '版本：已办步骤数';

CREATE TABLE handling_step (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    referral   uuid    NOT NULL REFERENCES handling_case,
    number     integer NOT NULL CHECK (number >= 1),
    action     text    NOT NULL,
    state      text    NOT NULL,
    actor_id   text    NOT NULL,
    actor_name text    NOT NULL,
    organ_code text    NOT NULL,
    organ_name text    NOT NULL,
    taken_on   date    NOT NULL,
    article    text    NOT NULL,
    result     text,
    UNIQUE (referral, number)
);
COMMENT ON TABLE handling_step IS '办理过程：每一步一条，只增不改';
COMMENT ON COLUMN handling_step.id IS '写入顺序';
COMMENT ON COLUMN handling_step.referral IS '所属承办件';
COMMENT ON COLUMN handling_step.number IS '步骤序号，自 1 起';
COMMENT ON COLUMN handling_step.action IS '办理动作';
COMMENT ON COLUMN handling_step.state IS '办理后的状态';
COMMENT ON COLUMN handling_step.actor_id IS '办理人标识';
COMMENT ON COLUMN handling_step.actor_name IS '办理人姓名';
COMMENT ON COLUMN handling_step.organ_code IS '办理人所代表的单位代码；系统为空';
COMMENT ON COLUMN handling_step.organ_name IS '办理人所代表的单位名称';
COMMENT ON COLUMN handling_step.taken_on IS '办理日期（法定时间）';
COMMENT ON COLUMN handling_step.article IS '依据条款（代号）';
COMMENT ON COLUMN handling_step.result IS '所作决定的代号；无决定的为空';

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $$;
CREATE TRIGGER handling_step_append_only BEFORE UPDATE OR DELETE ON handling_step
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE non_acceptance (
    referral    uuid PRIMARY KEY REFERENCES handling_case,
    ground      text NOT NULL,
    sentence    text NOT NULL,
    article     text NOT NULL,
    where_to_go text NOT NULL
);
COMMENT ON TABLE non_acceptance IS '不予受理决定';
COMMENT ON COLUMN non_acceptance.referral IS '所属承办件';
COMMENT ON COLUMN non_acceptance.ground IS '不予受理情形（代号）';
COMMENT ON COLUMN non_acceptance.sentence IS '不予受理的事实';
COMMENT ON COLUMN non_acceptance.article IS '依据条款（代号）';
COMMENT ON COLUMN non_acceptance.where_to_go IS '告知信访人的去处';

CREATE TABLE opinion (
    referral          uuid   PRIMARY KEY REFERENCES handling_case,
    claim             text   NOT NULL,
    facts             text   NOT NULL,
    grounds           text   NOT NULL,
    decision          text   NOT NULL CHECK (decision IN ('SUPPORTED', 'EXPLAINED', 'NOT_SUPPORTED')),
    opinion           text   NOT NULL,
    legal_basis       text[] NOT NULL CHECK (cardinality(legal_basis) >= 1),
    review_organ_code text,
    review_organ_name text,
    CHECK ((review_organ_code IS NULL) = (review_organ_name IS NULL))
);
COMMENT ON TABLE opinion IS '信访处理意见（第三十二条第一款）；审批前为草稿，可以替换';
COMMENT ON COLUMN opinion.referral IS '所属承办件';
COMMENT ON COLUMN opinion.claim IS '投诉请求';
COMMENT ON COLUMN opinion.facts IS '查明的事实';
COMMENT ON COLUMN opinion.grounds IS '理由';
COMMENT ON COLUMN opinion.decision IS '决定：支持、解释说明、不予支持（第三十二条第一款第一至三项）';
COMMENT ON COLUMN opinion.opinion IS '处理意见';
COMMENT ON COLUMN opinion.legal_basis IS '法律法规依据';
COMMENT ON COLUMN opinion.review_organ_code IS '复查机关代码（第三十五条）；草稿为空';
COMMENT ON COLUMN opinion.review_organ_name IS '复查机关名称';

CREATE TABLE answer (
    referral    uuid PRIMARY KEY REFERENCES handling_case,
    answer      text NOT NULL,
    result      text CHECK (result IN ('ADOPTED', 'PARTLY_ADOPTED', 'NOT_ADOPTED')),
    legal_basis text[],
    remedy      text,
    CHECK ((result IS NULL) = (legal_basis IS NOT NULL) AND (result IS NULL) = (remedy IS NOT NULL))
);
COMMENT ON TABLE answer IS '答复：意见建议答复（第二十九条）或者履职答复（第三十一条第五项）；审批前为草稿，可以替换';
COMMENT ON COLUMN answer.referral IS '所属承办件';
COMMENT ON COLUMN answer.answer IS '答复内容及理由';
COMMENT ON COLUMN answer.result IS '采纳、部分采纳、未采纳；履职答复为空';
COMMENT ON COLUMN answer.legal_basis IS '法律法规依据；建议答复为空';
COMMENT ON COLUMN answer.remedy IS '救济途径和期限；建议答复为空';

CREATE TABLE closing (
    referral  uuid PRIMARY KEY REFERENCES handling_case,
    reason    text NOT NULL,
    execution text,
    CHECK ((reason = 'SUPPORTED_EXECUTED') = (execution IS NOT NULL))
);
COMMENT ON TABLE closing IS '办结';
COMMENT ON COLUMN closing.referral IS '所属承办件';
COMMENT ON COLUMN closing.reason IS '办结方式';
COMMENT ON COLUMN closing.execution IS '支持意见的执行情况（第三十二条第二款）；其他为空';

CREATE TABLE organ_name (
    code text PRIMARY KEY,
    name text NOT NULL
);
COMMENT ON TABLE organ_name IS '机构名录中的名称，供载明复查机关';
COMMENT ON COLUMN organ_name.code IS '机关、单位代码';
COMMENT ON COLUMN organ_name.name IS '全称';
