CREATE TABLE claim_limit (
    time_limit uuid    PRIMARY KEY,
    matter     uuid    NOT NULL,
    claim      integer NOT NULL CHECK (claim >= 1),
    stage      text    NOT NULL CHECK (stage IN ('HANDLING', 'REVIEW', 'RE_REVIEW')),
    legal_due  date    NOT NULL
);
CREATE INDEX claim_limit_of_claim ON claim_limit (matter, claim, stage);
COMMENT ON TABLE claim_limit IS '正在计算的办理、复查、复核期限；已履行、已取消的不保留';
COMMENT ON COLUMN claim_limit.time_limit IS '期限标识';
COMMENT ON COLUMN claim_limit.matter IS '信访事项标识';
COMMENT ON COLUMN claim_limit.claim IS '诉求序号';
COMMENT ON COLUMN claim_limit.stage IS '阶段：办理、复查、复核';
COMMENT ON COLUMN claim_limit.legal_due IS '届满日，遇节假日顺延后';

CREATE TABLE resolution_plan (
    id                uuid    PRIMARY KEY,
    opening_number    bigint  GENERATED ALWAYS AS IDENTITY,
    matter            uuid    NOT NULL,
    claim             integer NOT NULL CHECK (claim >= 1),
    stage             text    NOT NULL CHECK (stage IN ('HANDLING', 'REVIEW', 'RE_REVIEW')),
    referral          uuid    NOT NULL REFERENCES handling_case,
    number            text    NOT NULL,
    lead_code         text    NOT NULL,
    lead_name         text    NOT NULL,
    aim               text    NOT NULL,
    opened_by         text    NOT NULL,
    opened_by_name    text    NOT NULL,
    opened_on         date    NOT NULL,
    outcome           text    CHECK (outcome IN ('RESOLVED', 'PARTLY_RESOLVED', 'NOT_RESOLVED')),
    summary           text,
    concluded_by      text,
    concluded_by_name text,
    concluded_on      date,
    version           bigint  NOT NULL,
    CHECK (num_nulls(outcome, summary, concluded_by, concluded_by_name, concluded_on) IN (0, 5)),
    CHECK (concluded_by <> opened_by)
);
CREATE UNIQUE INDEX resolution_plan_open ON resolution_plan (referral) WHERE outcome IS NULL;
CREATE INDEX resolution_plan_of_case ON resolution_plan (referral, opening_number);
COMMENT ON TABLE resolution_plan IS '化解方案（第三十七条第一款），由承办单位牵头';
COMMENT ON COLUMN resolution_plan.id IS '方案标识';
COMMENT ON COLUMN resolution_plan.opening_number IS '制定先后';
COMMENT ON COLUMN resolution_plan.matter IS '信访事项标识';
COMMENT ON COLUMN resolution_plan.claim IS '诉求序号';
COMMENT ON COLUMN resolution_plan.stage IS '阶段：办理、复查、复核';
COMMENT ON COLUMN resolution_plan.referral IS '所属承办件；同时只有一个未作结论的方案';
COMMENT ON COLUMN resolution_plan.number IS '信访事项编号';
COMMENT ON COLUMN resolution_plan.lead_code IS '牵头单位代码';
COMMENT ON COLUMN resolution_plan.lead_name IS '牵头单位名称';
COMMENT ON COLUMN resolution_plan.aim IS '化解目标';
COMMENT ON COLUMN resolution_plan.opened_by IS '制定人标识';
COMMENT ON COLUMN resolution_plan.opened_by_name IS '制定人姓名';
COMMENT ON COLUMN resolution_plan.opened_on IS '制定日期';
COMMENT ON COLUMN resolution_plan.outcome IS '化解情况：化解、部分化解、未化解；未作结论的为空';
COMMENT ON COLUMN resolution_plan.summary IS '结论说明';
COMMENT ON COLUMN resolution_plan.concluded_by IS '作出结论的负责人标识；不得为制定人';
COMMENT ON COLUMN resolution_plan.concluded_by_name IS '作出结论的负责人姓名';
COMMENT ON COLUMN resolution_plan.concluded_on IS '结论日期';
COMMENT ON COLUMN resolution_plan.version IS '版本，每次变更加一';

CREATE TABLE plan_task (
    plan                uuid    NOT NULL REFERENCES resolution_plan,
    number              integer NOT NULL CHECK (number >= 1),
    measure             text    NOT NULL
        CHECK (measure IN ('COORDINATION', 'MEDIATION', 'HEARING', 'PSYCHOLOGICAL_SUPPORT', 'HELP')),
    organ_code          text    NOT NULL,
    organ_name          text    NOT NULL,
    duty                text    NOT NULL,
    due_by              date    NOT NULL,
    set_by              text    NOT NULL,
    set_by_name         text    NOT NULL,
    set_on              date    NOT NULL,
    taken_on_by         text,
    taken_on_by_name    text,
    taken_on_on         date,
    consent_given       boolean,
    consent_on          date,
    consent_by          text,
    consent_by_name     text,
    consent_recorded_on date,
    words               text,
    done_on             date,
    agreement_on        date,
    ended_by            text,
    ended_by_name       text,
    ended_on            date,
    state               text    NOT NULL CHECK (state IN ('OFFERED', 'TAKEN_ON', 'DECLINED', 'DECLINED_BY_PETITIONER',
                                                          'WITHDRAWN', 'REPORTED', 'FALLEN_AWAY')),
    PRIMARY KEY (plan, number),
    CHECK (due_by >= set_on),
    CHECK (num_nulls(taken_on_by, taken_on_by_name, taken_on_on) IN (0, 3)),
    CHECK (num_nulls(consent_given, consent_on, consent_by, consent_by_name, consent_recorded_on) IN (0, 5)),
    CHECK (num_nulls(ended_by, ended_by_name, ended_on) IN (0, 3)),
    CHECK ((state IN ('OFFERED', 'TAKEN_ON')) = (ended_by IS NULL)),
    CHECK ((state = 'REPORTED') = (done_on IS NOT NULL)),
    CHECK (agreement_on IS NULL OR measure = 'MEDIATION'),
    CHECK (measure <> 'PSYCHOLOGICAL_SUPPORT' OR state <> 'REPORTED' OR words IS NULL)
);
CREATE INDEX plan_task_of_organ ON plan_task (organ_code, state, due_by);
COMMENT ON TABLE plan_task IS '化解方案的任务分工';
COMMENT ON COLUMN plan_task.plan IS '所属方案';
COMMENT ON COLUMN plan_task.number IS '方案内序号，自 1 起';
COMMENT ON COLUMN plan_task.measure IS '措施：信访协调、人民调解、公开听证、心理疏导、帮扶救助';
COMMENT ON COLUMN plan_task.organ_code IS '责任单位代码';
COMMENT ON COLUMN plan_task.organ_name IS '责任单位名称';
COMMENT ON COLUMN plan_task.duty IS '任务内容';
COMMENT ON COLUMN plan_task.due_by IS '完成期限，不得晚于诉求的办理期限';
COMMENT ON COLUMN plan_task.set_by IS '分派人标识';
COMMENT ON COLUMN plan_task.set_by_name IS '分派人姓名';
COMMENT ON COLUMN plan_task.set_on IS '分派日期';
COMMENT ON COLUMN plan_task.taken_on_by IS '承接人标识；未承接的为空';
COMMENT ON COLUMN plan_task.taken_on_by_name IS '承接人姓名';
COMMENT ON COLUMN plan_task.taken_on_on IS '承接日期';
COMMENT ON COLUMN plan_task.consent_given IS '信访人是否同意；未询问的为空';
COMMENT ON COLUMN plan_task.consent_on IS '信访人表示意愿的日期';
COMMENT ON COLUMN plan_task.consent_by IS '记录人标识';
COMMENT ON COLUMN plan_task.consent_by_name IS '记录人姓名';
COMMENT ON COLUMN plan_task.consent_recorded_on IS '记录日期';
COMMENT ON COLUMN plan_task.words IS '结果或者理由；心理疏导不报告内容';
COMMENT ON COLUMN plan_task.done_on IS '完成日期';
COMMENT ON COLUMN plan_task.agreement_on IS '人民调解协议生效日期；没有的为空';
COMMENT ON COLUMN plan_task.ended_by IS '终结人标识；未终结的为空';
COMMENT ON COLUMN plan_task.ended_by_name IS '终结人姓名';
COMMENT ON COLUMN plan_task.ended_on IS '终结日期';
COMMENT ON COLUMN plan_task.state IS '状态；与其他列一致，供工作清单查询';

CREATE TABLE support_note (
    id              bigint  PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    plan            uuid    NOT NULL,
    task            integer NOT NULL,
    text            text    NOT NULL,
    written_by      text    NOT NULL,
    written_by_name text    NOT NULL,
    written_on      date    NOT NULL,
    FOREIGN KEY (plan, task) REFERENCES plan_task
);
CREATE INDEX support_note_of_task ON support_note (plan, task, id);
COMMENT ON TABLE support_note IS '心理疏导记录：只供责任单位查阅，只增不改，不进入事件和审计';
COMMENT ON COLUMN support_note.id IS '序号';
COMMENT ON COLUMN support_note.plan IS '所属方案';
COMMENT ON COLUMN support_note.task IS '所属任务';
COMMENT ON COLUMN support_note.text IS '记录内容，不作诊断';
COMMENT ON COLUMN support_note.written_by IS '记录人标识';
COMMENT ON COLUMN support_note.written_by_name IS '记录人姓名';
COMMENT ON COLUMN support_note.written_on IS '记录日期';
