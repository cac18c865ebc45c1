CREATE TABLE classification_correction (
    id           uuid             PRIMARY KEY,
    matter       uuid             NOT NULL REFERENCES routed_matter (matter),
    claim        integer          NOT NULL,
    organ        text             NOT NULL,
    clerk        text             NOT NULL,
    corrected_at timestamptz      NOT NULL,
    classifier   text             NOT NULL,
    suggested    jsonb,
    confidence   double precision NOT NULL,
    confirmed    jsonb            NOT NULL,
    text         text             NOT NULL
);
CREATE INDEX classification_correction_organ ON classification_correction (organ text_pattern_ops, corrected_at);
COMMENT ON TABLE classification_correction IS '甄别建议的修正：供改进分类规则和训练；限制查阅（第三十条第三款）';
COMMENT ON COLUMN classification_correction.id IS '修正标识';
COMMENT ON COLUMN classification_correction.matter IS '信访事项标识';
COMMENT ON COLUMN classification_correction.claim IS '诉求序号，自 1 起';
COMMENT ON COLUMN classification_correction.organ IS '修正人所在机关代码';
COMMENT ON COLUMN classification_correction.clerk IS '修正人';
COMMENT ON COLUMN classification_correction.corrected_at IS '修正时间';
COMMENT ON COLUMN classification_correction.classifier IS '作出建议的规则与事例版本';
COMMENT ON COLUMN classification_correction.suggested IS '建议的诉求类型与内容分类；空为建议中没有该项诉求';
COMMENT ON COLUMN classification_correction.confidence IS '建议的置信度';
COMMENT ON COLUMN classification_correction.confirmed IS '确认的诉求类型与内容分类';
COMMENT ON COLUMN classification_correction.text IS '诉求内容：限制查阅';
