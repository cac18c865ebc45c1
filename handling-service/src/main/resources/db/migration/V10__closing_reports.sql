CREATE TABLE closing_report (
    referral           uuid    PRIMARY KEY REFERENCES handling_case,
    submission         integer NOT NULL CHECK (submission >= 1),
    problem            text    NOT NULL,
    investigation      text    NOT NULL,
    result             text    NOT NULL,
    petitioner_opinion text    NOT NULL CHECK (petitioner_opinion IN ('AGREES', 'DISAGREES', 'NONE')),
    drafted_by         text    NOT NULL,
    drafted_by_name    text    NOT NULL,
    drafted_on         date    NOT NULL,
    submitted_by       text    CHECK (submitted_by <> drafted_by),
    submitted_by_name  text,
    submitted_on       date,
    accepted_by        text,
    accepted_by_name   text,
    accepted_on        date,
    returned_because   text,
    redo_by            date,
    version            bigint  NOT NULL,
    CHECK (num_nulls(submitted_by, submitted_by_name, submitted_on) IN (0, 3)),
    CHECK (num_nulls(accepted_by, accepted_by_name, accepted_on) IN (0, 3)),
    CHECK (num_nulls(returned_because, redo_by) IN (0, 2)),
    CHECK (accepted_by IS NULL OR returned_because IS NULL),
    CHECK (submitted_by IS NOT NULL OR accepted_by IS NULL AND returned_because IS NULL)
);
COMMENT ON TABLE closing_report IS '交办事项的办结报告（第二十二条第一款第三项），最近一次；审批前为草稿';
COMMENT ON COLUMN closing_report.referral IS '所答交办标识';
COMMENT ON COLUMN closing_report.submission IS '第几次报告，自 1 起；退回后重新报告的加一';
COMMENT ON COLUMN closing_report.problem IS '反映的主要问题';
COMMENT ON COLUMN closing_report.investigation IS '调查核实情况';
COMMENT ON COLUMN closing_report.result IS '处理情况';
COMMENT ON COLUMN closing_report.petitioner_opinion IS '信访人对处理结果的意见';
COMMENT ON COLUMN closing_report.drafted_by IS '拟稿人标识';
COMMENT ON COLUMN closing_report.drafted_by_name IS '拟稿人姓名';
COMMENT ON COLUMN closing_report.drafted_on IS '拟稿日期';
COMMENT ON COLUMN closing_report.submitted_by IS '签发人标识；草稿为空';
COMMENT ON COLUMN closing_report.submitted_by_name IS '签发人姓名';
COMMENT ON COLUMN closing_report.submitted_on IS '报送日期';
COMMENT ON COLUMN closing_report.accepted_by IS '审核人标识；未通过审核的为空';
COMMENT ON COLUMN closing_report.accepted_by_name IS '审核人姓名';
COMMENT ON COLUMN closing_report.accepted_on IS '审核通过日期';
COMMENT ON COLUMN closing_report.returned_because IS '退回理由；未退回的为空';
COMMENT ON COLUMN closing_report.redo_by IS '重新报告的期限';
COMMENT ON COLUMN closing_report.version IS '版本，每次变更加一';
