CREATE TABLE proposal (
    id               uuid    PRIMARY KEY,
    opened           bigint  GENERATED ALWAYS AS IDENTITY,
    matter           uuid    NOT NULL,
    claim            integer NOT NULL CHECK (claim >= 1),
    number           text    NOT NULL,
    from_code        text    NOT NULL,
    from_name        text    NOT NULL,
    kind             text    NOT NULL CHECK (kind IN ('IMPROVEMENT', 'POLICY', 'ACCOUNTABILITY')),
    to_code          text    NOT NULL,
    to_name          text    NOT NULL,
    facts            text    NOT NULL,
    suggestion       text    NOT NULL,
    drafted_by       text    NOT NULL,
    drafted_by_name  text    NOT NULL,
    drafted_on       date    NOT NULL,
    made_by          text,
    made_by_name     text,
    made_on          date,
    adoption         text    CHECK (adoption IN ('ADOPTED', 'PARTLY_ADOPTED', 'NOT_ADOPTED')),
    answer           text,
    answered_by      text,
    answered_by_name text,
    answered_on      date,
    state            text    NOT NULL CHECK (state IN ('DRAFTED', 'MADE', 'ANSWERED')),
    version          bigint  NOT NULL,
    CHECK (num_nulls(made_by, made_by_name, made_on) IN (0, 3)),
    CHECK (num_nulls(adoption, answer, answered_by, answered_by_name, answered_on) IN (0, 5)),
    CHECK ((state = 'DRAFTED') = (made_by IS NULL) AND (state = 'ANSWERED') = (adoption IS NOT NULL)),
    CHECK (made_by <> drafted_by)
);
CREATE INDEX proposal_made_by_organ ON proposal (from_code, state, opened);
CREATE INDEX proposal_made_to_organ ON proposal (to_code, state, opened);
COMMENT ON TABLE proposal IS '三项建议（第四十条）：改进工作、完善政策、追究责任';
COMMENT ON COLUMN proposal.id IS '建议标识';
COMMENT ON COLUMN proposal.opened IS '拟制先后';
COMMENT ON COLUMN proposal.matter IS '所据信访事项标识';
COMMENT ON COLUMN proposal.claim IS '所据诉求序号';
COMMENT ON COLUMN proposal.number IS '信访事项编号';
COMMENT ON COLUMN proposal.from_code IS '提出建议的信访部门代码';
COMMENT ON COLUMN proposal.from_name IS '提出建议的信访部门名称';
COMMENT ON COLUMN proposal.kind IS '建议种类';
COMMENT ON COLUMN proposal.to_code IS '建议对象代码';
COMMENT ON COLUMN proposal.to_name IS '建议对象名称';
COMMENT ON COLUMN proposal.facts IS '发现的事实';
COMMENT ON COLUMN proposal.suggestion IS '建议内容';
COMMENT ON COLUMN proposal.drafted_by IS '拟稿人标识';
COMMENT ON COLUMN proposal.drafted_by_name IS '拟稿人姓名';
COMMENT ON COLUMN proposal.drafted_on IS '拟稿日期';
COMMENT ON COLUMN proposal.made_by IS '审批人标识；草稿为空';
COMMENT ON COLUMN proposal.made_by_name IS '审批人姓名';
COMMENT ON COLUMN proposal.made_on IS '提出日期，平台当日送达，为反馈期限起算日';
COMMENT ON COLUMN proposal.adoption IS '采纳情况；未反馈的为空';
COMMENT ON COLUMN proposal.answer IS '反馈内容；不采纳的载明理由';
COMMENT ON COLUMN proposal.answered_by IS '反馈人标识';
COMMENT ON COLUMN proposal.answered_by_name IS '反馈人姓名';
COMMENT ON COLUMN proposal.answered_on IS '反馈日期';
COMMENT ON COLUMN proposal.state IS '状态；与其他列一致，供工作清单查询';
COMMENT ON COLUMN proposal.version IS '版本，每次变更加一';
