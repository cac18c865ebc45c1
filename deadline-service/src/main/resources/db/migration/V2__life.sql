-- A limit keeps the rule and the course it was counted with, so that it can be counted again from its own data.
ALTER TABLE time_limit
    ADD COLUMN start_trigger      text,
    ADD COLUMN period             text,
    ADD COLUMN roll               text,
    ADD COLUMN max_extension_days integer NOT NULL DEFAULT 0 CHECK (max_extension_days >= 0),
    ADD COLUMN exclusion_grounds  text[]  NOT NULL DEFAULT '{}',
    ADD COLUMN extension_days     integer NOT NULL DEFAULT 0 CHECK (extension_days >= 0),
    ADD COLUMN exclusions         text    NOT NULL DEFAULT '[]';

-- Until now only TL-01 to TL-06 were started, by rule book 2022-05-01/1.
UPDATE time_limit SET
    start_trigger = CASE rule
        WHEN 'TL-01' THEN '信访部门收到信访事项'
        WHEN 'TL-02' THEN '信访部门以外的机关、单位直接收到信访事项'
        WHEN 'TL-05' THEN '受理适用第三十一条第六项的信访事项'
        WHEN 'TL-06' THEN '信访人收到书面答复'
        ELSE '机关、单位收到转送、交办的信访事项' END,
    period = CASE rule
        WHEN 'TL-04' THEN '5 working days'
        WHEN 'TL-05' THEN '60 natural days'
        WHEN 'TL-06' THEN '30 natural days'
        ELSE '15 natural days' END,
    roll = 'NEXT_WORKING_DAY',
    max_extension_days = CASE rule WHEN 'TL-05' THEN 30 ELSE 0 END;

ALTER TABLE time_limit
    ALTER COLUMN start_trigger SET NOT NULL,
    ALTER COLUMN period SET NOT NULL,
    ALTER COLUMN roll SET NOT NULL,
    ALTER COLUMN max_extension_days DROP DEFAULT,
    ALTER COLUMN exclusion_grounds DROP DEFAULT,
    ALTER COLUMN extension_days DROP DEFAULT,
    ALTER COLUMN exclusions DROP DEFAULT;

COMMENT ON COLUMN time_limit.start_trigger IS '起算事实（规则原文）';
COMMENT ON COLUMN time_limit.period IS '期间，如 60 natural days（自然日）、5 working days（工作日）';
COMMENT ON COLUMN time_limit.roll IS '届满日遇休息日的处理';
COMMENT ON COLUMN time_limit.max_extension_days IS '可延长的最多日数；0 为不得延长';
COMMENT ON COLUMN time_limit.exclusion_grounds IS '不计入期限的事由';
COMMENT ON COLUMN time_limit.extension_days IS '已批准延长的日数';
COMMENT ON COLUMN time_limit.exclusions IS '不计入期限的日期段（JSON）';

ALTER TABLE time_limit_history DROP CONSTRAINT time_limit_history_kind_check;
ALTER TABLE time_limit_history ADD CONSTRAINT time_limit_history_kind_check
    CHECK (kind IN ('STARTED', 'MET', 'CANCELLED', 'WARNED', 'MISSED', 'RESCHEDULED'));
COMMENT ON COLUMN time_limit_history.kind IS '起算、履行、取消、预警、逾期、因日历重新计算';
