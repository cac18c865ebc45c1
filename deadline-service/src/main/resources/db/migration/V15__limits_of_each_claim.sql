-- A limit on the whole matter may demand something for each claim (art. 23(2)): it has ended when it has for every one of them.
ALTER TABLE limit_fact DROP CONSTRAINT limit_fact_kind_check;
ALTER TABLE limit_fact
    ADD COLUMN of_claim    boolean NOT NULL DEFAULT false,
    ADD COLUMN claims      integer[],
    ADD COLUMN happened_at timestamptz,
    ADD COLUMN started_before date,
    ADD CONSTRAINT limit_fact_kind_check CHECK (kind IN (
        'MET', 'CANCELLED', 'SUSPENDED', 'RESUMED', 'EXTENDED', 'REOPENED', 'MET_UNDONE', 'CANCELLED_UNDONE', 'DIVIDED', 'NOTED')),
    ADD CONSTRAINT limit_fact_divided_check
        CHECK ((kind = 'DIVIDED') = (claims IS NOT NULL AND happened_at IS NOT NULL)),
    ADD CONSTRAINT limit_fact_of_claim_check CHECK (NOT of_claim OR claim IS NOT NULL);
COMMENT ON COLUMN limit_fact.kind IS '履行、取消、中止、恢复、延长、恢复申请期限、履行或者取消落空、分为各项诉求、不影响计算';
COMMENT ON COLUMN limit_fact.of_claim IS '全件期限中，是否仅涉及该项诉求';
COMMENT ON COLUMN limit_fact.claims IS '全件的各项诉求序号';
COMMENT ON COLUMN limit_fact.happened_at IS '分类时间，以最近一次为准';
COMMENT ON COLUMN limit_fact.started_before IS '仅涉及该日之前起算的期限，如重新办理前送达的意见的申请期限；空为不限';

-- Matters that were classified before: their open limits wait for the claims that are known.
INSERT INTO limit_fact (matter, rule, kind, happened_on, text, claims, happened_at)
SELECT matter, 'TL-02', 'DIVIDED', (now() AT TIME ZONE 'Asia/Shanghai')::date,
       '分为' || count(*) || '项诉求，逐项履行', array_agg(claim ORDER BY claim), now()
FROM known_claim
WHERE matter IN (SELECT matter FROM time_limit WHERE rule = 'TL-02' AND ending IS NULL)
GROUP BY matter;
