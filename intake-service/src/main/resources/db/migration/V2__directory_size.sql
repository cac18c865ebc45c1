ALTER TABLE known_organ ADD COLUMN directory_size integer;
COMMENT ON COLUMN known_organ.directory_size IS '告知时名录中机关、单位总数；已知数少于此数，说明名录尚未收全';
