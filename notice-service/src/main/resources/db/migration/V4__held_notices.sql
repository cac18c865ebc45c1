ALTER TABLE notice DROP CONSTRAINT notice_state_check;
ALTER TABLE notice ADD CONSTRAINT notice_state_check
    CHECK (state IN ('UNADDRESSED', 'WAITING', 'ISSUED', 'HELD', 'VOIDED', 'NOT_OWED'));
ALTER TABLE notice ADD COLUMN editor text;
ALTER TABLE notice ADD COLUMN voided_because text;
ALTER TABLE notice ADD CHECK ((state = 'VOIDED') = (voided_because IS NOT NULL));
CREATE INDEX notice_held ON notice (issuer, drafted_at) WHERE state = 'HELD';
COMMENT ON COLUMN notice.state IS '状态：待收件人信息、待出具、已出具、暂不能出具、作废、无告知义务';
COMMENT ON COLUMN notice.editor IS '最近补正内容的人员，核准出具的须为他人';
COMMENT ON COLUMN notice.voided_because IS '作废的原因；作废的不占用发文字号';
