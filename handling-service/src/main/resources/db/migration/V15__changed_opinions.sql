ALTER TABLE review ADD COLUMN changed_to text CHECK (changed_to IN ('SUPPORTED', 'EXPLAINED', 'NOT_SUPPORTED'));
COMMENT ON COLUMN review.changed_to IS '变更后的处理结论；不变更的为空';
