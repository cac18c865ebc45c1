CREATE TABLE matter (
    id                  uuid        PRIMARY KEY,
    version             bigint      NOT NULL,
    number              text        NOT NULL UNIQUE,
    query_code_hash     text        NOT NULL,
    channel             text        NOT NULL,
    received_at         timestamptz NOT NULL,
    registered_at       timestamptz NOT NULL,
    postmark            date,
    registrar_code      text        NOT NULL,
    registrar_name      text        NOT NULL,
    petition_department boolean     NOT NULL,
    region_code         text        NOT NULL,
    region_name         text        NOT NULL,
    persons             integer     NOT NULL,
    representatives     integer,
    anonymous           boolean     NOT NULL,
    enterprise          boolean     NOT NULL,
    registered_by       text        NOT NULL,
    supplements         integer     NOT NULL
);
CREATE INDEX matter_registrar ON matter (registrar_code text_pattern_ops, registered_at DESC);
CREATE INDEX matter_registered_by ON matter (registered_by, registered_at DESC);
COMMENT ON TABLE matter IS '信访事项登记（《信访工作条例》第二十二条、第二十三条）';
COMMENT ON COLUMN matter.id IS '信访事项标识';
COMMENT ON COLUMN matter.version IS '版本，用于防止覆盖他人修改';
COMMENT ON COLUMN matter.number IS '信访件编号：行政区划、登记日期、当日顺序号';
COMMENT ON COLUMN matter.query_code_hash IS '查询码摘要';
COMMENT ON COLUMN matter.channel IS '信访形式（第十七条）';
COMMENT ON COLUMN matter.received_at IS '收到时间，期限自次日起算';
COMMENT ON COLUMN matter.registered_at IS '登记时间';
COMMENT ON COLUMN matter.postmark IS '邮戳日期';
COMMENT ON COLUMN matter.registrar_code IS '登记机关代码';
COMMENT ON COLUMN matter.registrar_name IS '登记机关名称';
COMMENT ON COLUMN matter.petition_department IS '登记机关是否信访部门';
COMMENT ON COLUMN matter.region_code IS '问题属地代码（GB/T 2260）';
COMMENT ON COLUMN matter.region_name IS '问题属地名称';
COMMENT ON COLUMN matter.persons IS '涉及人数';
COMMENT ON COLUMN matter.representatives IS '走访代表人数（第二十条第三款）';
COMMENT ON COLUMN matter.anonymous IS '是否匿名：姓名不清，无告知义务（第二十三条第二款）';
COMMENT ON COLUMN matter.enterprise IS '是否涉企';
COMMENT ON COLUMN matter.registered_by IS '登记人标识';
COMMENT ON COLUMN matter.supplements IS '补充次数';

CREATE TABLE matter_content (
    matter      uuid  PRIMARY KEY REFERENCES matter (id),
    text        text  NOT NULL,
    petitioners jsonb NOT NULL,
    enterprise  jsonb,
    attachments jsonb NOT NULL,
    supplements jsonb NOT NULL
);
COMMENT ON TABLE matter_content IS '信访内容与信访人：限制查阅（第三十条第三款）';
COMMENT ON COLUMN matter_content.matter IS '信访事项标识';
COMMENT ON COLUMN matter_content.text IS '信访人陈述，原文照录';
COMMENT ON COLUMN matter_content.petitioners IS '信访人';
COMMENT ON COLUMN matter_content.enterprise IS '信访企业或其他组织';
COMMENT ON COLUMN matter_content.attachments IS '附件名称';
COMMENT ON COLUMN matter_content.supplements IS '补充材料';

CREATE TABLE matter_stake (
    matter uuid NOT NULL,
    organ  text NOT NULL,
    stake  text NOT NULL,
    PRIMARY KEY (matter, organ)
);
CREATE INDEX matter_stake_organ ON matter_stake (organ);
COMMENT ON TABLE matter_stake IS '收到转送、交办、移送的机关，决定可见范围';
COMMENT ON COLUMN matter_stake.matter IS '信访事项标识';
COMMENT ON COLUMN matter_stake.organ IS '机关、单位代码';
COMMENT ON COLUMN matter_stake.stake IS '普通流转（OPEN）或封闭流转（SEALED）';

CREATE TABLE matter_track (
    matter uuid PRIMARY KEY,
    track  text NOT NULL
);
COMMENT ON TABLE matter_track IS '诉求流转方式：普通、封闭或混合';
COMMENT ON COLUMN matter_track.matter IS '信访事项标识';
COMMENT ON COLUMN matter_track.track IS 'OPEN、SEALED 或 MIXED';

CREATE TABLE matter_counter (
    region        text    NOT NULL,
    registered_on date    NOT NULL,
    last_sequence integer NOT NULL,
    PRIMARY KEY (region, registered_on)
);
COMMENT ON TABLE matter_counter IS '信访件编号计数';
COMMENT ON COLUMN matter_counter.region IS '登记机关行政区划';
COMMENT ON COLUMN matter_counter.registered_on IS '登记日期';
COMMENT ON COLUMN matter_counter.last_sequence IS '当日已用顺序号';

CREATE TABLE answered_request (
    client      text        NOT NULL,
    operation   text        NOT NULL,
    request_key text        NOT NULL,
    body_hash   text        NOT NULL,
    claimed_at  timestamptz NOT NULL,
    answer      text,
    PRIMARY KEY (client, operation, request_key)
);
COMMENT ON TABLE answered_request IS '已答复的请求，重复提交不重复登记';
COMMENT ON COLUMN answered_request.client IS '请求方标识';
COMMENT ON COLUMN answered_request.operation IS '操作';
COMMENT ON COLUMN answered_request.request_key IS '幂等键';
COMMENT ON COLUMN answered_request.body_hash IS '请求内容摘要';
COMMENT ON COLUMN answered_request.claimed_at IS '首次请求时间';
COMMENT ON COLUMN answered_request.answer IS '答复内容';

CREATE TABLE known_organ (
    code     text PRIMARY KEY,
    name     text NOT NULL,
    region   text NOT NULL,
    valid_to date
);
CREATE INDEX known_organ_region ON known_organ (region);
COMMENT ON TABLE known_organ IS '机关、单位名录（来自分流服务）';
COMMENT ON COLUMN known_organ.code IS '机关、单位代码';
COMMENT ON COLUMN known_organ.name IS '名称';
COMMENT ON COLUMN known_organ.region IS '行政区划代码';
COMMENT ON COLUMN known_organ.valid_to IS '存续截止日期';

CREATE TABLE timeline_entry (
    event_id    uuid        PRIMARY KEY,
    matter      uuid        NOT NULL,
    claim       integer,
    sealed      boolean     NOT NULL,
    audience    text        NOT NULL,
    occurred_at timestamptz NOT NULL,
    event_type  text        NOT NULL,
    organ       text        NOT NULL,
    organ_name  text        NOT NULL,
    text        text        NOT NULL
);
CREATE INDEX timeline_entry_matter ON timeline_entry (matter, occurred_at);
COMMENT ON TABLE timeline_entry IS '办理进度';
COMMENT ON COLUMN timeline_entry.event_id IS '事件标识';
COMMENT ON COLUMN timeline_entry.matter IS '信访事项标识';
COMMENT ON COLUMN timeline_entry.claim IS '诉求序号，空为整件';
COMMENT ON COLUMN timeline_entry.sealed IS '是否封闭流转';
COMMENT ON COLUMN timeline_entry.audience IS '可见对象：信访人或工作人员';
COMMENT ON COLUMN timeline_entry.occurred_at IS '发生时间';
COMMENT ON COLUMN timeline_entry.event_type IS '事件类型';
COMMENT ON COLUMN timeline_entry.organ IS '机关、单位代码';
COMMENT ON COLUMN timeline_entry.organ_name IS '机关、单位名称';
COMMENT ON COLUMN timeline_entry.text IS '进度内容';

CREATE TABLE open_time_limit (
    time_limit  uuid    PRIMARY KEY,
    matter      uuid    NOT NULL,
    claim       integer,
    rule        text    NOT NULL,
    rule_name   text    NOT NULL,
    bound_name  text    NOT NULL,
    legal_due   date    NOT NULL,
    provisional boolean NOT NULL
);
CREATE INDEX open_time_limit_matter ON open_time_limit (matter);
COMMENT ON TABLE open_time_limit IS '正在计算的期限';
COMMENT ON COLUMN open_time_limit.time_limit IS '期限标识';
COMMENT ON COLUMN open_time_limit.matter IS '信访事项标识';
COMMENT ON COLUMN open_time_limit.claim IS '诉求序号，空为整件';
COMMENT ON COLUMN open_time_limit.rule IS '期限规则';
COMMENT ON COLUMN open_time_limit.rule_name IS '期限名称';
COMMENT ON COLUMN open_time_limit.bound_name IS '义务单位';
COMMENT ON COLUMN open_time_limit.legal_due IS '届满日';
COMMENT ON COLUMN open_time_limit.provisional IS '是否暂定';

CREATE TABLE sealed_claim (
    matter uuid    NOT NULL,
    claim  integer NOT NULL,
    PRIMARY KEY (matter, claim)
);
COMMENT ON TABLE sealed_claim IS '封闭流转的诉求';
COMMENT ON COLUMN sealed_claim.matter IS '信访事项标识';
COMMENT ON COLUMN sealed_claim.claim IS '诉求序号';
