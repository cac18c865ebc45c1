CREATE TABLE hearing (
    id              uuid    PRIMARY KEY,
    opened          bigint  GENERATED ALWAYS AS IDENTITY,
    referral        uuid    NOT NULL REFERENCES handling_case,
    issue           text    NOT NULL,
    place           text    NOT NULL,
    held_on         date    NOT NULL,
    held_at         time    NOT NULL,
    chair           text    NOT NULL,
    member_names    text[]  NOT NULL CHECK (cardinality(member_names) % 2 = 1),
    member_units    text[]  NOT NULL CHECK (cardinality(member_units) = cardinality(member_names)),
    recorder        text    NOT NULL,
    representatives integer NOT NULL CHECK (representatives BETWEEN 1 AND 5),
    minutes         text,
    conclusion      text,
    in_favour       integer,
    cancel_reason   text,
    CHECK (num_nulls(minutes, conclusion, in_favour) IN (0, 3)),
    CHECK (minutes IS NULL OR cancel_reason IS NULL)
);
CREATE INDEX hearing_of_case ON hearing (referral, opened);
COMMENT ON TABLE hearing IS '听证（第三十一条第六项、第三十五条、第三十六条第二款）';
COMMENT ON COLUMN hearing.id IS '听证标识';
COMMENT ON COLUMN hearing.opened IS '决定先后';
COMMENT ON COLUMN hearing.referral IS '所属案卷：办理、复查、复核';
COMMENT ON COLUMN hearing.issue IS '听证事项';
COMMENT ON COLUMN hearing.place IS '地点';
COMMENT ON COLUMN hearing.held_on IS '举行日期';
COMMENT ON COLUMN hearing.held_at IS '举行时间';
COMMENT ON COLUMN hearing.chair IS '主持人';
COMMENT ON COLUMN hearing.member_names IS '听证员姓名，人数为单数';
COMMENT ON COLUMN hearing.member_units IS '听证员所在单位，与姓名同序';
COMMENT ON COLUMN hearing.recorder IS '记录人';
COMMENT ON COLUMN hearing.representatives IS '信访人一方代表人数（第二十条第三款）';
COMMENT ON COLUMN hearing.minutes IS '听证笔录';
COMMENT ON COLUMN hearing.conclusion IS '听证意见';
COMMENT ON COLUMN hearing.in_favour IS '同意听证意见的人数，过半数';
COMMENT ON COLUMN hearing.cancel_reason IS '取消理由；举行的为空';

CREATE TABLE hearing_recusal (
    id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    hearing          uuid NOT NULL REFERENCES hearing,
    member           text NOT NULL,
    ground           text NOT NULL,
    replacement_name text NOT NULL,
    replacement_unit text NOT NULL
);
COMMENT ON TABLE hearing_recusal IS '听证员回避（第二十八条第三款）';
COMMENT ON COLUMN hearing_recusal.id IS '写入顺序';
COMMENT ON COLUMN hearing_recusal.hearing IS '所属听证';
COMMENT ON COLUMN hearing_recusal.member IS '回避的听证员';
COMMENT ON COLUMN hearing_recusal.ground IS '回避理由';
COMMENT ON COLUMN hearing_recusal.replacement_name IS '接替的听证员';
COMMENT ON COLUMN hearing_recusal.replacement_unit IS '接替的听证员所在单位';
