-- What the watch looks at next, apart from the limits with their many indexes.
CREATE TABLE watch_entry (
    time_limit uuid        PRIMARY KEY,
    look_at    timestamptz NOT NULL,
    since      date
);
CREATE INDEX watch_entry_look_at ON watch_entry (look_at);
COMMENT ON TABLE watch_entry IS '巡查表：尚有预警、逾期通报或者上报未发的期限';
COMMENT ON COLUMN watch_entry.time_limit IS '期限标识';
COMMENT ON COLUMN watch_entry.look_at IS '下一次巡查的法定时间';
COMMENT ON COLUMN watch_entry.since IS '自何日起知悉现行届满日；空为尚未巡查';

CREATE TABLE announcement (
    time_limit uuid    NOT NULL REFERENCES time_limit,
    stage      text    NOT NULL,
    planned_on date    NOT NULL,
    told_on    date    NOT NULL,
    late       boolean NOT NULL,
    PRIMARY KEY (time_limit, stage, planned_on)
);
COMMENT ON TABLE announcement IS '已发的预警、逾期通报和上报，每级每日至多一次';
COMMENT ON COLUMN announcement.time_limit IS '期限标识';
COMMENT ON COLUMN announcement.stage IS '级次：HALF 期限过半，数字为届满前若干日，MISSED 逾期，+数字为逾期若干日上报';
COMMENT ON COLUMN announcement.planned_on IS '规则计划之日';
COMMENT ON COLUMN announcement.told_on IS '发出之日';
COMMENT ON COLUMN announcement.late IS '是否补发';

-- What was told before stages were kept is not told again; the rest is planned at the first look.
INSERT INTO announcement (time_limit, stage, planned_on, told_on, late)
SELECT DISTINCT time_limit, 'EARLIER', happened_on, happened_on, false FROM time_limit_history WHERE kind = 'WARNED';
INSERT INTO announcement (time_limit, stage, planned_on, told_on, late)
SELECT id, 'MISSED', legal_due + 1, missed_announced_on, false FROM time_limit WHERE missed_announced_on IS NOT NULL;
INSERT INTO watch_entry (time_limit, look_at)
SELECT id, day_zero::timestamp AT TIME ZONE 'Asia/Shanghai' FROM time_limit WHERE ending IS NULL;

-- The columns of the first watch stay for replicas of the version before; nobody else reads them.
ALTER TABLE time_limit ALTER COLUMN warning_days DROP NOT NULL;
DROP INDEX time_limit_next_warning;
DROP INDEX time_limit_open_due;
COMMENT ON COLUMN time_limit.warning_days IS '停用：预警级次见规则集';
COMMENT ON COLUMN time_limit.next_warning_on IS '停用：见 watch_entry';
COMMENT ON COLUMN time_limit.missed_announced_on IS '停用：见 announcement';

ALTER TABLE time_limit_history DROP CONSTRAINT time_limit_history_kind_check;
COMMENT ON COLUMN time_limit_history.kind IS '起算、履行、取消、预警、逾期、上报等';

CREATE TABLE known_organ (
    code                 text    PRIMARY KEY,
    name                 text    NOT NULL,
    region               text    NOT NULL,
    function             text    NOT NULL,
    level                text    NOT NULL,
    petition_department  boolean NOT NULL,
    territorial_superior text,
    line_superior        text,
    valid_to             date,
    successor            text
);
CREATE INDEX known_organ_petition_department ON known_organ (region) WHERE petition_department;
CREATE INDEX known_organ_successor ON known_organ (successor) WHERE successor IS NOT NULL;
COMMENT ON TABLE known_organ IS '机关、单位名录，来自分流服务；到达之前按代码推断';
COMMENT ON COLUMN known_organ.code IS '机关、单位代码';
COMMENT ON COLUMN known_organ.name IS '全称';
COMMENT ON COLUMN known_organ.region IS '行政区划代码';
COMMENT ON COLUMN known_organ.function IS '职能代码';
COMMENT ON COLUMN known_organ.level IS '层级';
COMMENT ON COLUMN known_organ.petition_department IS '是否信访部门（第十四条）';
COMMENT ON COLUMN known_organ.territorial_superior IS '块上的上级';
COMMENT ON COLUMN known_organ.line_superior IS '条上的上级';
COMMENT ON COLUMN known_organ.valid_to IS '存续至何日';
COMMENT ON COLUMN known_organ.successor IS '继续行使其职权的机关、单位（第二十四条第二款）';

CREATE TABLE supervision_task (
    id              uuid    PRIMARY KEY,
    time_limit      uuid    NOT NULL REFERENCES time_limit,
    matter          uuid    NOT NULL,
    claim           integer,
    rule            text    NOT NULL,
    title           text    NOT NULL,
    article         text    NOT NULL,
    bound           text    NOT NULL,
    bound_name      text    NOT NULL,
    legal_due       date    NOT NULL,
    supervisor      text    NOT NULL,
    supervisor_name text    NOT NULL,
    opened_on       date    NOT NULL,
    reason          text    CHECK (reason IN ('MET', 'CANCELLED', 'CLERK')),
    closed_on       date,
    closed_by       text,
    note            text,
    version         integer NOT NULL,
    UNIQUE (time_limit, legal_due),
    CHECK ((reason IS NULL) = (closed_on IS NULL))
);
CREATE INDEX supervision_task_of_supervisor ON supervision_task (supervisor text_pattern_ops, legal_due);
CREATE INDEX supervision_task_of_bound ON supervision_task (bound text_pattern_ops, legal_due);
COMMENT ON TABLE supervision_task IS '督办任务：责任单位逾期，由信访部门督办（第四十条第一款）';
COMMENT ON COLUMN supervision_task.id IS '任务标识，由期限和届满日推得';
COMMENT ON COLUMN supervision_task.time_limit IS '逾期的期限';
COMMENT ON COLUMN supervision_task.matter IS '信访事项标识';
COMMENT ON COLUMN supervision_task.claim IS '诉求序号；空为整件';
COMMENT ON COLUMN supervision_task.rule IS '规则代码';
COMMENT ON COLUMN supervision_task.title IS '应做之事';
COMMENT ON COLUMN supervision_task.article IS '期限的依据条款';
COMMENT ON COLUMN supervision_task.bound IS '责任机关、单位代码';
COMMENT ON COLUMN supervision_task.bound_name IS '责任机关、单位名称';
COMMENT ON COLUMN supervision_task.legal_due IS '届满日';
COMMENT ON COLUMN supervision_task.supervisor IS '督办的信访部门代码';
COMMENT ON COLUMN supervision_task.supervisor_name IS '督办的信访部门名称';
COMMENT ON COLUMN supervision_task.opened_on IS '任务产生之日';
COMMENT ON COLUMN supervision_task.reason IS '结束原因：MET 已履行，CANCELLED 已取消，CLERK 督办人员办结；空为未结束';
COMMENT ON COLUMN supervision_task.closed_on IS '结束之日';
COMMENT ON COLUMN supervision_task.closed_by IS '由谁结束';
COMMENT ON COLUMN supervision_task.note IS '办结说明';
COMMENT ON COLUMN supervision_task.version IS '并发控制版本';
