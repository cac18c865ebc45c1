ALTER TABLE delivery DROP CONSTRAINT delivery_method_check;
ALTER TABLE delivery ADD CONSTRAINT delivery_method_check
    CHECK (method IN ('EMAIL', 'PORTAL', 'PLATFORM', 'POST', 'IN_PERSON', 'LEFT_BEHIND', 'ANNOUNCEMENT'));
ALTER TABLE delivery ADD COLUMN evidence jsonb NOT NULL DEFAULT '{}';
ALTER TABLE delivery ADD COLUMN takes_effect_on date;
ALTER TABLE delivery ADD CHECK ((method = 'ANNOUNCEMENT') = (takes_effect_on IS NOT NULL));
CREATE INDEX delivery_announced ON delivery (takes_effect_on) WHERE state = 'PENDING' AND method = 'ANNOUNCEMENT';
CREATE INDEX notice_undelivered ON notice (issuer, issued_on) WHERE state = 'ISSUED' AND delivered_on IS NULL;
COMMENT ON COLUMN delivery.method IS '送达方式：电子邮件、门户、平台（机关之间）、邮寄、直接、留置、公告';
COMMENT ON COLUMN delivery.evidence IS '送达凭证载明的各项内容，如邮件号、签收人、见证人；可能含个人信息';
COMMENT ON COLUMN delivery.takes_effect_on IS '公告视为送达之日：发布之日起经过三十日';
ALTER TABLE delivery ADD COLUMN announcement text;
ALTER TABLE delivery ADD CHECK ((method = 'ANNOUNCEMENT') = (announcement IS NOT NULL));
COMMENT ON COLUMN delivery.announcement IS '公告送达的凭证说明，期满时作为送达凭证';
