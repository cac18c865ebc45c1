ALTER TABLE known_organ ADD COLUMN review_organ text;
COMMENT ON COLUMN known_organ.review_organ IS '名录所载的复查、复核机关代码（第三十五条、第三十六条第一款）；名录未载的为空，按上一级机关确定';
