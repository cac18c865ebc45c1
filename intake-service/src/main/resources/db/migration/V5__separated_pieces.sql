-- What an organ may read only because of a merge it may not read any more when the merge is taken back. Merges noted before this are
-- not listed: whether the organ got the piece otherwise as well is not known of them, and it keeps it.
CREATE TABLE merged_stake (
    matter uuid    NOT NULL,
    claim  integer NOT NULL,
    organ  text    NOT NULL,
    PRIMARY KEY (matter, claim, organ)
);
CREATE INDEX merged_stake_organ ON merged_stake (matter, organ);
COMMENT ON TABLE merged_stake IS '仅因重复信访并案而可以查阅并入的信访件的机关、单位；撤销并案的随之取消';
COMMENT ON COLUMN merged_stake.matter IS '并入的信访件标识';
COMMENT ON COLUMN merged_stake.claim IS '并入的诉求序号';
COMMENT ON COLUMN merged_stake.organ IS '机关、单位代码';
