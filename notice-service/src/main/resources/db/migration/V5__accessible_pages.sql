ALTER TABLE paper ADD COLUMN page text;
COMMENT ON COLUMN paper.page IS '无障碍网页，与正本文字相同；空为有网页以前出具的';
