CREATE TABLE merged_piece (
    matter         uuid    NOT NULL,
    claim          integer NOT NULL,
    number         text    NOT NULL,
    received_on    date    NOT NULL,
    repeat         integer NOT NULL CHECK (repeat >= 1),
    earlier_matter uuid    NOT NULL,
    earlier_claim  integer NOT NULL,
    PRIMARY KEY (matter, claim)
);
CREATE INDEX merged_piece_earlier ON merged_piece (earlier_matter);
COMMENT ON TABLE merged_piece IS '重复信访并案：并入承办件、应当一并答复的信访件（第十九条第三款）';
COMMENT ON COLUMN merged_piece.matter IS '并入的信访件标识';
COMMENT ON COLUMN merged_piece.claim IS '并入的诉求序号';
COMMENT ON COLUMN merged_piece.number IS '并入的信访件编号';
COMMENT ON COLUMN merged_piece.received_on IS '并入的信访件收到日期';
COMMENT ON COLUMN merged_piece.repeat IS '重复次数，自 1 起';
COMMENT ON COLUMN merged_piece.earlier_matter IS '在先信访事项标识';
COMMENT ON COLUMN merged_piece.earlier_claim IS '在先诉求序号';
