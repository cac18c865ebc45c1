CREATE TABLE execution_report (
    id               bigint  PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    referral         uuid    NOT NULL REFERENCES handling_case,
    round            integer NOT NULL CHECK (round >= 1),
    number           integer NOT NULL CHECK (number >= 1),
    done_on          date    NOT NULL,
    measure          text    NOT NULL,
    proof            text    NOT NULL,
    progress         text    NOT NULL CHECK (progress IN ('PARTIAL', 'COMPLETE')),
    reported_by      text    NOT NULL,
    reported_by_name text    NOT NULL,
    reported_on      date    NOT NULL,
    UNIQUE (referral, round, number),
    CHECK (done_on <= reported_on)
);
COMMENT ON TABLE execution_report IS '支持意见的执行情况报告及证明（第三十二条第二款），只增不改';
COMMENT ON COLUMN execution_report.id IS '序号';
COMMENT ON COLUMN execution_report.referral IS '所属承办件';
COMMENT ON COLUMN execution_report.round IS '所执行意见的办理轮次';
COMMENT ON COLUMN execution_report.number IS '本轮第几次报告，自 1 起';
COMMENT ON COLUMN execution_report.done_on IS '执行日期';
COMMENT ON COLUMN execution_report.measure IS '执行情况';
COMMENT ON COLUMN execution_report.proof IS '执行证明';
COMMENT ON COLUMN execution_report.progress IS '执行进度：部分执行、执行完毕';
COMMENT ON COLUMN execution_report.reported_by IS '报告人标识';
COMMENT ON COLUMN execution_report.reported_by_name IS '报告人姓名';
COMMENT ON COLUMN execution_report.reported_on IS '报告日期';

CREATE TABLE execution_urging (
    id            bigint  PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    referral      uuid    NOT NULL REFERENCES handling_case,
    round         integer NOT NULL CHECK (round >= 1),
    number        integer NOT NULL CHECK (number >= 1),
    unit          text    NOT NULL,
    demand        text    NOT NULL,
    due_by        date    NOT NULL,
    urged_by      text    NOT NULL,
    urged_by_name text    NOT NULL,
    urged_on      date    NOT NULL,
    UNIQUE (referral, round, number),
    CHECK (due_by > urged_on)
);
COMMENT ON TABLE execution_urging IS '督促有关机关、单位执行支持意见（第三十二条第二款），只增不改';
COMMENT ON COLUMN execution_urging.id IS '序号';
COMMENT ON COLUMN execution_urging.referral IS '所属承办件';
COMMENT ON COLUMN execution_urging.round IS '所执行意见的办理轮次';
COMMENT ON COLUMN execution_urging.number IS '本轮第几次督促，自 1 起';
COMMENT ON COLUMN execution_urging.unit IS '被督促的机关、单位';
COMMENT ON COLUMN execution_urging.demand IS '督促内容';
COMMENT ON COLUMN execution_urging.due_by IS '执行期限';
COMMENT ON COLUMN execution_urging.urged_by IS '督促人标识';
COMMENT ON COLUMN execution_urging.urged_by_name IS '督促人姓名';
COMMENT ON COLUMN execution_urging.urged_on IS '督促日期';
