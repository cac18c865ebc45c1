-- Not endings alone: whatever bears on a limit is a fact, and a limit follows from its start and its facts.
ALTER TABLE ending_fact RENAME TO limit_fact;
ALTER INDEX ending_fact_of_matter RENAME TO limit_fact_of_matter;
ALTER TABLE limit_fact RENAME COLUMN effect TO kind;
ALTER TABLE limit_fact RENAME COLUMN reason TO text;
ALTER TABLE limit_fact DROP CONSTRAINT ending_fact_effect_check;
ALTER TABLE limit_fact
    ALTER COLUMN rule DROP NOT NULL,
    ADD COLUMN ground        text,
    ADD COLUMN occasion      text,
    ADD COLUMN days          integer CHECK (days > 0),
    ADD COLUMN obstacle_from date,
    ADD COLUMN decided_by    text,
    ADD CHECK (kind IN ('MET', 'CANCELLED', 'SUSPENDED', 'RESUMED', 'EXTENDED', 'REOPENED', 'NOTED')),
    ADD CHECK ((kind IN ('SUSPENDED', 'RESUMED')) = (ground IS NOT NULL AND occasion IS NOT NULL)),
    ADD CHECK ((kind = 'EXTENDED') = (days IS NOT NULL)),
    ADD CHECK ((kind = 'REOPENED') = (obstacle_from IS NOT NULL)),
    ADD CHECK ((kind IN ('EXTENDED', 'REOPENED')) = (decided_by IS NOT NULL));
COMMENT ON TABLE limit_fact IS '影响期限的事实；可能先于期限的起算到达，故一律保存，期限由其起算和各事实推得';
COMMENT ON COLUMN limit_fact.rule IS '规则代码；空为该事项的各期限';
COMMENT ON COLUMN limit_fact.organ IS '仅涉及该机关、单位的期限；空为不限';
COMMENT ON COLUMN limit_fact.claim IS '仅涉及该诉求的期限；空为不限';
COMMENT ON COLUMN limit_fact.subject IS '仅涉及该对象的期限；空为不限';
COMMENT ON COLUMN limit_fact.kind IS '履行、取消、中止、恢复、延长、恢复申请期限、不影响计算';
COMMENT ON COLUMN limit_fact.text IS '事实';
COMMENT ON COLUMN limit_fact.ground IS '不计入期限的事由，如 HEARING（听证）';
COMMENT ON COLUMN limit_fact.occasion IS '该次中止的标识，如听证标识';
COMMENT ON COLUMN limit_fact.days IS '批准延长的日数';
COMMENT ON COLUMN limit_fact.obstacle_from IS '障碍（不可抗力）开始之日';
COMMENT ON COLUMN limit_fact.decided_by IS '批准、决定的人';

ALTER TABLE time_limit
    ADD COLUMN suspended_since  date,
    ADD COLUMN start_organ      text,
    ADD COLUMN start_organ_name text,
    ADD COLUMN matter_number    text,
    ADD COLUMN appointed        date,
    ADD CHECK (suspended_since IS NULL OR ending IS NULL);
UPDATE time_limit SET start_organ = organ, start_organ_name = organ_name;
ALTER TABLE time_limit
    ALTER COLUMN start_organ SET NOT NULL,
    ALTER COLUMN start_organ_name SET NOT NULL;
COMMENT ON COLUMN time_limit.suspended_since IS '中止计算之日；空为未中止';
COMMENT ON COLUMN time_limit.start_organ IS '起算时的责任机关、单位代码';
COMMENT ON COLUMN time_limit.start_organ_name IS '起算时的责任机关、单位名称';
COMMENT ON COLUMN time_limit.matter_number IS '信访件编号；起算事实未载明的为空';
COMMENT ON COLUMN time_limit.appointed IS '指定的届满日；空为依规则计算';

ALTER TABLE time_limit_history DROP CONSTRAINT IF EXISTS time_limit_history_kind_check;
COMMENT ON COLUMN time_limit_history.kind IS '起算、履行、取消、预警、逾期、因日历重新计算、中止、恢复、延长、恢复申请期限、变更机关、不影响计算';
