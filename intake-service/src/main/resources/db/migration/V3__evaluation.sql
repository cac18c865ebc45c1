CREATE TABLE evaluated_claim (
    matter       uuid    NOT NULL,
    claim        integer NOT NULL,
    category     text,
    claim_kind   text,
    sealed       boolean NOT NULL,
    organ_code   text,
    organ_name   text,
    close_reason text,
    closed_on    date,
    opening      uuid,
    PRIMARY KEY (matter, claim)
);
COMMENT ON TABLE evaluated_claim IS '诉求的分类和办结情况，决定可否评价';
COMMENT ON COLUMN evaluated_claim.matter IS '信访事项标识';
COMMENT ON COLUMN evaluated_claim.claim IS '诉求序号';
COMMENT ON COLUMN evaluated_claim.category IS '类别，空为尚未甄别';
COMMENT ON COLUMN evaluated_claim.claim_kind IS '诉求类型';
COMMENT ON COLUMN evaluated_claim.sealed IS '是否封闭流转（第三十条第三款），封闭流转的不评价';
COMMENT ON COLUMN evaluated_claim.organ_code IS '办结的机关、单位代码';
COMMENT ON COLUMN evaluated_claim.organ_name IS '办结的机关、单位名称';
COMMENT ON COLUMN evaluated_claim.close_reason IS '办结方式';
COMMENT ON COLUMN evaluated_claim.closed_on IS '办结日期，空为未办结';
COMMENT ON COLUMN evaluated_claim.opening IS '本次办结对应的评价';

CREATE TABLE evaluation (
    id                   uuid    PRIMARY KEY,
    opening              uuid    NOT NULL,
    matter               uuid    NOT NULL,
    claim                integer NOT NULL,
    object               text    NOT NULL,
    organ_code           text    NOT NULL,
    organ_name           text    NOT NULL,
    closed_on            date    NOT NULL,
    time_limit           uuid,
    last_day             date,
    satisfaction         text,
    evaluated_at         timestamptz,
    text                 text,
    dissatisfied_because text,
    lapsed_on            date,
    lapsed_because       text,
    UNIQUE (opening, object)
);
CREATE INDEX evaluation_matter ON evaluation (matter, claim);
CREATE INDEX evaluation_time_limit ON evaluation (time_limit);
CREATE INDEX evaluation_closed_on ON evaluation (closed_on);
COMMENT ON TABLE evaluation IS '满意度评价（国信发〔2022〕11号）';
COMMENT ON COLUMN evaluation.id IS '评价标识';
COMMENT ON COLUMN evaluation.opening IS '同一次办结的评价标识';
COMMENT ON COLUMN evaluation.matter IS '信访事项标识';
COMMENT ON COLUMN evaluation.claim IS '诉求序号';
COMMENT ON COLUMN evaluation.object IS '评价对象：信访部门或有权处理的机关、单位';
COMMENT ON COLUMN evaluation.organ_code IS '被评价机关、单位代码';
COMMENT ON COLUMN evaluation.organ_name IS '被评价机关、单位名称';
COMMENT ON COLUMN evaluation.closed_on IS '办结日期，评价期限自次日起算';
COMMENT ON COLUMN evaluation.time_limit IS '评价期限标识（TL-37）';
COMMENT ON COLUMN evaluation.last_day IS '评价期限届满日';
COMMENT ON COLUMN evaluation.satisfaction IS '满意、基本满意或不满意，空为未评价';
COMMENT ON COLUMN evaluation.evaluated_at IS '评价时间';
COMMENT ON COLUMN evaluation.text IS '评价内容，限制查阅';
COMMENT ON COLUMN evaluation.dissatisfied_because IS '不满意原因，限制查阅';
COMMENT ON COLUMN evaluation.lapsed_on IS '评价终止日期（未评价）';
COMMENT ON COLUMN evaluation.lapsed_because IS '评价终止原因';
