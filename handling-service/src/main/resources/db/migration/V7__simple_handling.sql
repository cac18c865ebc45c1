CREATE TABLE simple_handling (
    referral     uuid    NOT NULL REFERENCES handling_case,
    round        integer NOT NULL CHECK (round >= 1),
    scope        text    NOT NULL CHECK (scope IN ('CLEAR', 'IMMEDIATE', 'EVERYDAY', 'PROMISED')),
    paper_asked  boolean NOT NULL,
    left_because text,
    PRIMARY KEY (referral, round)
);
COMMENT ON TABLE simple_handling IS '简易办理';
COMMENT ON COLUMN simple_handling.referral IS '所属承办件';
COMMENT ON COLUMN simple_handling.round IS '办理轮次，自 1 起';
COMMENT ON COLUMN simple_handling.scope IS '适用情形';
COMMENT ON COLUMN simple_handling.paper_asked IS '信访人是否要求出具纸质文书';
COMMENT ON COLUMN simple_handling.left_because IS '转为普通程序的理由；未转的为空';

ALTER TABLE answer ADD COLUMN told_by text CHECK (told_by IN ('NETWORK', 'PHONE', 'SMS'));
COMMENT ON COLUMN answer.told_by IS '简易办理中以网络、电话、短信答复的方式；书面答复的为空';
