CREATE TABLE calendar_arrangement (
    number           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    year             integer     NOT NULL CHECK (year BETWEEN 2000 AND 2099),
    version          integer     NOT NULL CHECK (version > 0),
    source           text        NOT NULL,
    published_on     date        NOT NULL,
    holidays         text        NOT NULL,
    now_off          date[]      NOT NULL,
    now_worked       date[]      NOT NULL,
    now_official     boolean     NOT NULL,
    imported_at      timestamptz NOT NULL,
    imported_by      text        NOT NULL,
    imported_by_name text        NOT NULL,
    organ            text        NOT NULL,
    organ_name       text        NOT NULL,
    UNIQUE (year, version)
);
COMMENT ON TABLE calendar_arrangement IS '节假日安排：国务院办公厅公布的各年度安排及其变更，只增不改；随版本发布的安排不在此表，视为第0版';
COMMENT ON COLUMN calendar_arrangement.number IS '导入次序，跨年度递增；各副本据此得知日历是否已更新';
COMMENT ON COLUMN calendar_arrangement.year IS '年度';
COMMENT ON COLUMN calendar_arrangement.version IS '该年度的第几版';
COMMENT ON COLUMN calendar_arrangement.source IS '通知的标题、文号、网址';
COMMENT ON COLUMN calendar_arrangement.published_on IS '通知的日期';
COMMENT ON COLUMN calendar_arrangement.holidays IS '各节日的放假起止日和调休上班日（JSON）';
COMMENT ON COLUMN calendar_arrangement.now_off IS '由上班改为放假的日期';
COMMENT ON COLUMN calendar_arrangement.now_worked IS '由休息改为上班的日期';
COMMENT ON COLUMN calendar_arrangement.now_official IS '该年度此前是否暂定';
COMMENT ON COLUMN calendar_arrangement.imported_at IS '导入时间';
COMMENT ON COLUMN calendar_arrangement.imported_by IS '导入人标识';
COMMENT ON COLUMN calendar_arrangement.imported_by_name IS '导入人姓名';
COMMENT ON COLUMN calendar_arrangement.organ IS '导入人所属机关代码';
COMMENT ON COLUMN calendar_arrangement.organ_name IS '导入人所属机关名称';

-- Who counts holds it together with others, who imports holds it alone: no limit is kept that was counted with a calendar
-- already replaced. Taken after the lock of a matter, never before.
CREATE FUNCTION calendar_lock() RETURNS bigint
    LANGUAGE sql IMMUTABLE
    RETURN hashtextextended('calendar', 20241110);

CREATE TABLE calendar_recomputation (
    number     bigint      PRIMARY KEY REFERENCES calendar_arrangement,
    year       integer     NOT NULL,
    version    integer     NOT NULL,
    first_day  date        NOT NULL,
    last_day   date        NOT NULL CHECK (last_day >= first_day),
    reason     text        NOT NULL,
    planned_at timestamptz NOT NULL
);
COMMENT ON TABLE calendar_recomputation IS '日历变更后对未结束期限的重新计算';
COMMENT ON COLUMN calendar_recomputation.number IS '引起变更的安排';
COMMENT ON COLUMN calendar_recomputation.year IS '年度';
COMMENT ON COLUMN calendar_recomputation.version IS '该年度的第几版';
COMMENT ON COLUMN calendar_recomputation.first_day IS '有变更的第一日';
COMMENT ON COLUMN calendar_recomputation.last_day IS '有变更的最后一日';
COMMENT ON COLUMN calendar_recomputation.reason IS '变更事由';
COMMENT ON COLUMN calendar_recomputation.planned_at IS '开始时间';

CREATE TABLE calendar_recomputation_day (
    number        bigint  NOT NULL REFERENCES calendar_recomputation,
    due_on        date    NOT NULL,
    counted_up_to uuid,
    counted       bigint  NOT NULL DEFAULT 0,
    rescheduled   bigint  NOT NULL DEFAULT 0,
    done          boolean NOT NULL DEFAULT false,
    PRIMARY KEY (number, due_on)
);
CREATE INDEX calendar_recomputation_day_open ON calendar_recomputation_day (number, due_on) WHERE NOT done;
CREATE INDEX time_limit_open_by_due_day ON time_limit (legal_due, id) WHERE ending IS NULL;
COMMENT ON TABLE calendar_recomputation_day IS '重新计算的工作单元：原届满日为该日的未结束期限；各副本分别认领，中断后从断点继续';
COMMENT ON COLUMN calendar_recomputation_day.number IS '所属重新计算';
COMMENT ON COLUMN calendar_recomputation_day.due_on IS '原届满日';
COMMENT ON COLUMN calendar_recomputation_day.counted_up_to IS '已算到的期限标识；空为尚未开始';
COMMENT ON COLUMN calendar_recomputation_day.counted IS '已重新计算的期限数';
COMMENT ON COLUMN calendar_recomputation_day.rescheduled IS '其中届满日或者确定性有变化的期限数';
COMMENT ON COLUMN calendar_recomputation_day.done IS '是否算完';
