ALTER TABLE limit_fact DROP CONSTRAINT limit_fact_kind_check;
ALTER TABLE limit_fact ADD CONSTRAINT limit_fact_kind_check CHECK (kind IN (
    'MET', 'CANCELLED', 'SUSPENDED', 'RESUMED', 'EXTENDED', 'REOPENED', 'MET_UNDONE', 'CANCELLED_UNDONE', 'NOTED'));
COMMENT ON COLUMN limit_fact.kind IS '履行、取消、中止、恢复、延长、恢复申请期限、履行或者取消落空、不影响计算';
COMMENT ON COLUMN time_limit_history.kind IS
    '起算、履行、取消、履行或者取消落空、预警、逾期、因日历重新计算、中止、恢复、延长、恢复申请期限、变更机关、不影响计算';
