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
