ALTER TABLE organ_name RENAME TO known_organ;
ALTER TABLE known_organ ADD COLUMN review_organ text;
COMMENT ON TABLE known_organ IS '机构名录所载的名称和复查机关';
COMMENT ON COLUMN known_organ.review_organ IS '名录所载的复查、复核机关代码（第三十五条、第三十六条第一款）；名录未载的为空，按规则确定';
