ALTER TABLE notice ADD COLUMN replaces uuid REFERENCES notice (id);
CREATE UNIQUE INDEX notice_replaces ON notice (replaces) WHERE state <> 'VOIDED';
COMMENT ON COLUMN notice.replaces IS '本文书更正并替代的文书；空为不替代';
