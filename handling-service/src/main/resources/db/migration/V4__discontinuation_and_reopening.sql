-- Handling that ended without a decision, and handling that a superior sent back.
CREATE TABLE discontinuation (
    referral    uuid    NOT NULL REFERENCES handling_case,
    round       integer NOT NULL CHECK (round >= 1),
    ground      text    NOT NULL CHECK (ground IN ('WITHDRAWAL', 'DEATH', 'DISSOLUTION')),
    happened_on date    NOT NULL,
    proof       text    NOT NULL,
    identity    text,
    free_will   text,
    successor   text,
    asked_on    date,
    declined_on date,
    PRIMARY KEY (referral, round),
    CHECK ((ground = 'WITHDRAWAL') = (identity IS NOT NULL AND free_will IS NOT NULL)),
    CHECK ((successor IS NULL) = (asked_on IS NULL))
);
COMMENT ON TABLE discontinuation IS '终止办理：信访人撤回、死亡或者终止';
COMMENT ON COLUMN discontinuation.referral IS '所属承办件';
COMMENT ON COLUMN discontinuation.round IS '办理轮次，自 1 起';
COMMENT ON COLUMN discontinuation.ground IS '情形：撤回、死亡、终止';
COMMENT ON COLUMN discontinuation.happened_on IS '书面撤回、死亡或者终止的日期';
COMMENT ON COLUMN discontinuation.proof IS '书面撤回申请的内容，或者死亡、终止的证明';
COMMENT ON COLUMN discontinuation.identity IS '核对撤回人身份的情况';
COMMENT ON COLUMN discontinuation.free_will IS '确认自愿撤回的情况';
COMMENT ON COLUMN discontinuation.successor IS '可以承继的人；没有的为空';
COMMENT ON COLUMN discontinuation.asked_on IS '书面征询承继人的日期';
COMMENT ON COLUMN discontinuation.declined_on IS '承继人书面表示不继续的日期';

CREATE TABLE reopening (
    referral uuid    NOT NULL REFERENCES handling_case,
    round    integer NOT NULL CHECK (round >= 2),
    by_code  text    NOT NULL,
    by_name  text    NOT NULL,
    reason   text    NOT NULL,
    redo_by  date    NOT NULL,
    PRIMARY KEY (referral, round)
);
COMMENT ON TABLE reopening IS '退回重新办理（第四十条第一款）';
COMMENT ON COLUMN reopening.referral IS '所属承办件';
COMMENT ON COLUMN reopening.round IS '由此开始的办理轮次';
COMMENT ON COLUMN reopening.by_code IS '退回单位代码';
COMMENT ON COLUMN reopening.by_name IS '退回单位名称';
COMMENT ON COLUMN reopening.reason IS '退回理由';
COMMENT ON COLUMN reopening.redo_by IS '重新办理的期限';
