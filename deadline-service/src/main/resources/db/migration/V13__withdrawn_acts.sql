ALTER TABLE limit_fact ADD COLUMN act_on date CHECK (act_on IS NULL OR kind IN ('MET_UNDONE', 'CANCELLED_UNDONE'));
COMMENT ON COLUMN limit_fact.act_on IS '落空的行为发生之日，如撤回的申请提出之日；空为此前的各次';
