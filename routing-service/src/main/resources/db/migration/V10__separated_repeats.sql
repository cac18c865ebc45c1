-- A merge that was taken back stays on record, with its number of repeat, which is given to no other; the claim may be merged again.
ALTER TABLE repeat_merge
    ADD COLUMN separated_on      date,
    ADD COLUMN separated_by      text,
    ADD COLUMN separation_reason text,
    ADD CHECK ((separated_on IS NULL) = (separated_by IS NULL)),
    ADD CHECK ((separated_on IS NULL) = (separation_reason IS NULL)),
    DROP CONSTRAINT repeat_merge_matter_claim_key;
CREATE UNIQUE INDEX repeat_merge_standing ON repeat_merge (matter, claim) WHERE separated_on IS NULL;
CREATE INDEX repeat_merge_of ON repeat_merge (matter, claim);
COMMENT ON TABLE repeat_merge IS '重复信访并案办理：重复诉求并入正在办理的在先诉求（第十九条第三款、第二十二条第一款）；撤销的并案保留备查';
COMMENT ON COLUMN repeat_merge.repeat IS '重复次数，自 1 起；撤销并案的，次数不再使用';
COMMENT ON COLUMN repeat_merge.separated_on IS '撤销并案日期；空为并案有效';
COMMENT ON COLUMN repeat_merge.separated_by IS '决定撤销并案的人姓名';
COMMENT ON COLUMN repeat_merge.separation_reason IS '不属于重复信访的理由';
