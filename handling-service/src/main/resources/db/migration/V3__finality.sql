-- Whoever no longer accepts a claim has to name the re-review opinion (art. 36(3)).
CREATE TABLE final_paper (
    notice    uuid PRIMARY KEY,
    number    text NOT NULL,
    issued_on date NOT NULL
);
COMMENT ON TABLE final_paper IS '已出具的复核意见书（第三十六条第三款）';
COMMENT ON COLUMN final_paper.notice IS '文书标识';
COMMENT ON COLUMN final_paper.number IS '发文字号';
COMMENT ON COLUMN final_paper.issued_on IS '出具日期';
