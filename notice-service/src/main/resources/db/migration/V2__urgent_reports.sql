CREATE TABLE petition_department (
    code text PRIMARY KEY,
    name text NOT NULL
);
COMMENT ON TABLE petition_department IS '信访部门名录，来自机构目录事件';
COMMENT ON COLUMN petition_department.code IS '信访部门代码';
COMMENT ON COLUMN petition_department.name IS '信访部门名称';
INSERT INTO petition_department (code, name) VALUES ('000000-PETITION', '国家信访局');

CREATE TABLE urgent_matter (
    matter         uuid        PRIMARY KEY,
    registrar      text,
    registrar_name text,
    reports_to     text,
    received_at    timestamptz,
    place          text,
    channel        text,
    persons        integer,
    urgent         boolean     NOT NULL DEFAULT false,
    threat         boolean     NOT NULL DEFAULT false,
    source_event   uuid,
    number         text,
    claim_text     text,
    measure        text,
    reported       boolean     NOT NULL DEFAULT false,
    CHECK (num_nulls(registrar, registrar_name, received_at, place, channel, persons) IN (0, 6)),
    CHECK (num_nulls(source_event, number, claim_text, measure) IN (0, 4)),
    CHECK (NOT reported OR (registrar IS NOT NULL AND source_event IS NOT NULL))
);
CREATE INDEX urgent_matter_unreported ON urgent_matter (reports_to) WHERE source_event IS NOT NULL AND NOT reported;
COMMENT ON TABLE urgent_matter IS '重大紧急信访信息专报的要素（第二十五条）：来自登记和分流事件，先后不定，齐备后拟稿';
COMMENT ON COLUMN urgent_matter.matter IS '信访事项标识';
COMMENT ON COLUMN urgent_matter.registrar IS '登记单位代码；登记事件未到的为空';
COMMENT ON COLUMN urgent_matter.registrar_name IS '登记单位名称';
COMMENT ON COLUMN urgent_matter.reports_to IS '上一级信访部门代码；登记单位不是信访部门的为空';
COMMENT ON COLUMN urgent_matter.received_at IS '收到时间';
COMMENT ON COLUMN urgent_matter.place IS '问题属地';
COMMENT ON COLUMN urgent_matter.channel IS '信访形式（代号）';
COMMENT ON COLUMN urgent_matter.persons IS '涉及人数';
COMMENT ON COLUMN urgent_matter.urgent IS '是否标注重大紧急，以最近一次分类为准';
COMMENT ON COLUMN urgent_matter.threat IS '是否标注扬言，以最近一次分类为准';
COMMENT ON COLUMN urgent_matter.source_event IS '标注重大紧急后首次转送、交办的事件；未转送、交办的为空';
COMMENT ON COLUMN urgent_matter.number IS '信访件编号';
COMMENT ON COLUMN urgent_matter.claim_text IS '诉求原文，不含检举控告';
COMMENT ON COLUMN urgent_matter.measure IS '已采取的措施';
COMMENT ON COLUMN urgent_matter.reported IS '专报是否已经拟稿；每件一次';
