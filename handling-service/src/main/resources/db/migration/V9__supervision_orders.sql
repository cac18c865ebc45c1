CREATE TABLE supervision_order (
    id               uuid    PRIMARY KEY,
    matter           uuid    NOT NULL,
    claim            integer NOT NULL CHECK (claim >= 1),
    number           text    NOT NULL,
    by_code          text    NOT NULL,
    by_name          text    NOT NULL,
    organ_code       text    NOT NULL,
    organ_name       text    NOT NULL,
    breach           text    NOT NULL
        CHECK (breach IN ('OVERDUE', 'PROCEDURE', 'SHIRKING', 'FALSIFICATION', 'NOT_EXECUTED')),
    finding          text    NOT NULL,
    demand           text    NOT NULL,
    due_by           date    NOT NULL,
    task             uuid,
    ordered_by       text    NOT NULL,
    ordered_by_name  text    NOT NULL,
    ordered_on       date    NOT NULL,
    answer           text,
    answered_by      text,
    answered_by_name text,
    answered_on      date,
    closing_note     text,
    closed_by        text,
    closed_by_name   text,
    closed_on        date,
    state            text    NOT NULL CHECK (state IN ('ORDERED', 'ANSWERED', 'CLOSED')),
    version          bigint  NOT NULL,
    CHECK (due_by > ordered_on),
    CHECK (num_nulls(answer, answered_by, answered_by_name, answered_on) IN (0, 4)),
    CHECK (num_nulls(closing_note, closed_by, closed_by_name, closed_on) IN (0, 4)),
    CHECK ((state = 'CLOSED') = (closing_note IS NOT NULL))
);
CREATE INDEX supervision_order_by_organ ON supervision_order (by_code, state, due_by);
CREATE INDEX supervision_order_of_organ ON supervision_order (organ_code, state, due_by);
COMMENT ON TABLE supervision_order IS '督办（第四十条第一款），由信访部门提出';
COMMENT ON COLUMN supervision_order.id IS '督办标识';
COMMENT ON COLUMN supervision_order.matter IS '信访事项标识';
COMMENT ON COLUMN supervision_order.claim IS '诉求序号';
COMMENT ON COLUMN supervision_order.number IS '信访事项编号';
COMMENT ON COLUMN supervision_order.by_code IS '督办单位代码';
COMMENT ON COLUMN supervision_order.by_name IS '督办单位名称';
COMMENT ON COLUMN supervision_order.organ_code IS '承办单位代码';
COMMENT ON COLUMN supervision_order.organ_name IS '承办单位名称';
COMMENT ON COLUMN supervision_order.breach IS '督办情形';
COMMENT ON COLUMN supervision_order.finding IS '发现的问题';
COMMENT ON COLUMN supervision_order.demand IS '督办要求';
COMMENT ON COLUMN supervision_order.due_by IS '反馈期限';
COMMENT ON COLUMN supervision_order.task IS '所跟进的逾期督办任务标识；没有的为空';
COMMENT ON COLUMN supervision_order.ordered_by IS '督办人标识';
COMMENT ON COLUMN supervision_order.ordered_by_name IS '督办人姓名';
COMMENT ON COLUMN supervision_order.ordered_on IS '督办日期';
COMMENT ON COLUMN supervision_order.answer IS '承办单位反馈；未反馈的为空';
COMMENT ON COLUMN supervision_order.answered_by IS '反馈人标识';
COMMENT ON COLUMN supervision_order.answered_by_name IS '反馈人姓名';
COMMENT ON COLUMN supervision_order.answered_on IS '反馈日期';
COMMENT ON COLUMN supervision_order.closing_note IS '办结说明；未办结的为空';
COMMENT ON COLUMN supervision_order.closed_by IS '办结人标识';
COMMENT ON COLUMN supervision_order.closed_by_name IS '办结人姓名';
COMMENT ON COLUMN supervision_order.closed_on IS '办结日期';
COMMENT ON COLUMN supervision_order.state IS '状态；与其他列一致，供工作清单查询';
COMMENT ON COLUMN supervision_order.version IS '版本，每次变更加一';
