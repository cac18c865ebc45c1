ALTER TABLE repeat_merge
    ADD COLUMN separated_on      date,
    ADD COLUMN separated_by      text,
    ADD COLUMN separation_reason text,
    ADD CHECK (num_nulls(separated_on, separated_by, separation_reason) IN (0, 3)),
    DROP CONSTRAINT repeat_merge_matter_claim_key,
    DROP CONSTRAINT repeat_merge_earlier_matter_earlier_claim_repeat_key;
CREATE UNIQUE INDEX repeat_merge_standing ON repeat_merge (matter, claim) WHERE separated_on IS NULL;
CREATE UNIQUE INDEX repeat_merge_repeat ON repeat_merge (earlier_matter, earlier_claim, repeat) WHERE separated_on IS NULL;
COMMENT ON COLUMN repeat_merge.separated_on IS '撤销并案日期；空为仍然有效';
COMMENT ON COLUMN repeat_merge.separated_by IS '撤销并案的经办人姓名';
COMMENT ON COLUMN repeat_merge.separation_reason IS '撤销并案的理由';
