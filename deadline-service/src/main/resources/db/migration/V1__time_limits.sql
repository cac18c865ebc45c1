CREATE TABLE time_limit (
    id              uuid    PRIMARY KEY,
    matter          uuid    NOT NULL,
    rule            text    NOT NULL,
    subject         text    NOT NULL,
    claim           integer CHECK (claim > 0),
    organ           text    NOT NULL,
    organ_name      text    NOT NULL,
    title           text    NOT NULL,
    article         text    NOT NULL,
    book_version    text    NOT NULL,
    bound           text    NOT NULL,
    warning_days    integer[] NOT NULL,
    day_zero        date    NOT NULL,
    strict_due      date    NOT NULL,
    legal_due       date    NOT NULL,
    certainty       text    NOT NULL CHECK (certainty IN ('OFFICIAL', 'PROVISIONAL')),
    explanation     text    NOT NULL,
    ending          text    CHECK (ending IN ('MET', 'CANCELLED')),
    ended_on        date,
    ended_by        text,
    next_warning_on date,
    missed_announced_on date,
    version         integer NOT NULL,
    UNIQUE (matter, rule, subject),
    CHECK (day_zero < strict_due AND strict_due <= legal_due),
    CHECK ((ending IS NULL) = (ended_on IS NULL) AND (ending IS NULL) = (ended_by IS NULL))
);
CREATE INDEX time_limit_open_of_organ ON time_limit (organ text_pattern_ops, legal_due) WHERE ending IS NULL;
CREATE INDEX time_limit_open_due ON time_limit (legal_due) WHERE ending IS NULL AND missed_announced_on IS NULL;
CREATE INDEX time_limit_next_warning ON time_limit (next_warning_on) WHERE next_warning_on IS NOT NULL;
COMMENT ON TABLE time_limit IS '期限：一件信访事项上的一个法定期限及其现状；是否逾期由日期推算，不存';
COMMENT ON COLUMN time_limit.id IS '期限标识，由事项、规则、对象推得，重复起算不会产生第二个';
COMMENT ON COLUMN time_limit.matter IS '信访事项标识';
COMMENT ON COLUMN time_limit.rule IS '规则代码，如 TL-05（《信访工作条例》第三十四条）';
COMMENT ON COLUMN time_limit.subject IS '期限的对象：matter、claim:号、referral:标识、notice:标识';
COMMENT ON COLUMN time_limit.claim IS '诉求序号；空为整件';
COMMENT ON COLUMN time_limit.organ IS '责任机关、单位代码；信访人的期限为送达文书的机关';
COMMENT ON COLUMN time_limit.organ_name IS '机关、单位名称';
COMMENT ON COLUMN time_limit.title IS '应做之事';
COMMENT ON COLUMN time_limit.article IS '依据条款';
COMMENT ON COLUMN time_limit.book_version IS '计算所用规则集版本';
COMMENT ON COLUMN time_limit.bound IS '义务主体';
COMMENT ON COLUMN time_limit.warning_days IS '届满前若干自然日预警；0 为届满当日';
COMMENT ON COLUMN time_limit.day_zero IS '起算事实发生之日，不计入（民法典第二百零一条）';
COMMENT ON COLUMN time_limit.strict_due IS '不顺延的届满日，用于预警和考核';
COMMENT ON COLUMN time_limit.legal_due IS '顺延后的届满日（民法典第二百零三条）';
COMMENT ON COLUMN time_limit.certainty IS '所涉年度放假安排是否已公布';
COMMENT ON COLUMN time_limit.explanation IS '计算步骤（JSON）';
COMMENT ON COLUMN time_limit.ending IS '结束方式：已履行、已取消；空为未结束';
COMMENT ON COLUMN time_limit.ended_on IS '结束之日';
COMMENT ON COLUMN time_limit.ended_by IS '结束的事实';
COMMENT ON COLUMN time_limit.next_warning_on IS '下一次预警之日；空为不再预警';
COMMENT ON COLUMN time_limit.missed_announced_on IS '逾期通报之日；空为未通报';
COMMENT ON COLUMN time_limit.version IS '并发控制版本';

CREATE TABLE ending_fact (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    matter      uuid    NOT NULL,
    rule        text    NOT NULL,
    organ       text,
    claim       integer,
    subject     text,
    effect      text    NOT NULL CHECK (effect IN ('MET', 'CANCELLED')),
    happened_on date    NOT NULL,
    reason      text    NOT NULL
);
CREATE INDEX ending_fact_of_matter ON ending_fact (matter, rule);
COMMENT ON TABLE ending_fact IS '结束期限的事实；可能先于期限的起算到达，故一律保存';
COMMENT ON COLUMN ending_fact.id IS '记录顺序';
COMMENT ON COLUMN ending_fact.matter IS '信访事项标识';
COMMENT ON COLUMN ending_fact.rule IS '规则代码';
COMMENT ON COLUMN ending_fact.organ IS '仅结束该机关、单位的期限；空为不限';
COMMENT ON COLUMN ending_fact.claim IS '仅结束该诉求的期限；空为不限';
COMMENT ON COLUMN ending_fact.subject IS '仅结束该对象的期限；空为不限';
COMMENT ON COLUMN ending_fact.effect IS '已履行或者已取消';
COMMENT ON COLUMN ending_fact.happened_on IS '事实发生之日';
COMMENT ON COLUMN ending_fact.reason IS '事实';

CREATE TABLE time_limit_history (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    time_limit  uuid        NOT NULL REFERENCES time_limit,
    kind        text        NOT NULL CHECK (kind IN ('STARTED', 'MET', 'CANCELLED', 'WARNED', 'MISSED')),
    happened_on date        NOT NULL,
    text        text        NOT NULL,
    recorded_at timestamptz NOT NULL
);
CREATE INDEX time_limit_history_of ON time_limit_history (time_limit, id);
COMMENT ON TABLE time_limit_history IS '期限的经过，只增不改';
COMMENT ON COLUMN time_limit_history.id IS '记录顺序';
COMMENT ON COLUMN time_limit_history.time_limit IS '期限标识';
COMMENT ON COLUMN time_limit_history.kind IS '起算、履行、取消、预警、逾期';
COMMENT ON COLUMN time_limit_history.happened_on IS '事实发生之日';
COMMENT ON COLUMN time_limit_history.text IS '事实';
COMMENT ON COLUMN time_limit_history.recorded_at IS '记录时间';

-- One lock per matter: facts of a matter come by several topics, and their order must not matter.
CREATE FUNCTION matter_lock(matter uuid) RETURNS bigint
    LANGUAGE sql IMMUTABLE
    RETURN hashtextextended(matter::text, 20220501);
