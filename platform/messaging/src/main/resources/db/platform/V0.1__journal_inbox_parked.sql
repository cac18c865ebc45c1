CREATE TABLE outbox_event (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event_id     uuid        NOT NULL UNIQUE,
    topic        text        NOT NULL,
    event_key    text        NOT NULL,
    event_type   text        NOT NULL,
    occurred_at  timestamptz NOT NULL,
    headers      jsonb       NOT NULL,
    payload      text        NOT NULL,
    written_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    sent_at      timestamptz
);
CREATE INDEX outbox_event_unsent ON outbox_event (id) WHERE sent_at IS NULL;
COMMENT ON TABLE outbox_event IS '待发事件：与业务变更同一事务写入，由中继按序发出';
COMMENT ON COLUMN outbox_event.id IS '写入顺序；同一事项内即发送顺序';
COMMENT ON COLUMN outbox_event.event_id IS '事件标识，消费方据此去重';
COMMENT ON COLUMN outbox_event.topic IS '主题';
COMMENT ON COLUMN outbox_event.event_key IS '分区键：事项标识或机关代码';
COMMENT ON COLUMN outbox_event.event_type IS '事件类型（线上名称）';
COMMENT ON COLUMN outbox_event.occurred_at IS '事实发生的法定时间';
COMMENT ON COLUMN outbox_event.headers IS 'CloudEvents 属性及扩展';
COMMENT ON COLUMN outbox_event.payload IS '事件内容（JSON）';
COMMENT ON COLUMN outbox_event.written_at IS '写入的实际时间，用于监测积压';
COMMENT ON COLUMN outbox_event.sent_at IS '消息中间件确认的时间；空为未发';

CREATE TABLE audit_record (
    subject       text        NOT NULL,
    sequence      integer     NOT NULL,
    event_id      uuid        NOT NULL,
    action        text        NOT NULL,
    occurred_at   timestamptz NOT NULL,
    actor_id      text        NOT NULL,
    actor_name    text        NOT NULL,
    organ         text        NOT NULL,
    article       text,
    request_id    text,
    payload_hash  text        NOT NULL,
    previous_hash text        NOT NULL,
    hash          text        NOT NULL,
    PRIMARY KEY (subject, sequence)
);
COMMENT ON TABLE audit_record IS '办理留痕：每次变更一条，按事项成链，改动可被发现';
COMMENT ON COLUMN audit_record.subject IS '事项标识或机关代码';
COMMENT ON COLUMN audit_record.sequence IS '事项内序号，自 1 起';
COMMENT ON COLUMN audit_record.event_id IS '对应事件标识';
COMMENT ON COLUMN audit_record.action IS '行为：事件类型';
COMMENT ON COLUMN audit_record.occurred_at IS '法定时间';
COMMENT ON COLUMN audit_record.actor_id IS '办理人标识';
COMMENT ON COLUMN audit_record.actor_name IS '办理人姓名';
COMMENT ON COLUMN audit_record.organ IS '办理人所代表的机关、单位代码；信访人为空';
COMMENT ON COLUMN audit_record.article IS '依据条款';
COMMENT ON COLUMN audit_record.request_id IS '请求标识';
COMMENT ON COLUMN audit_record.payload_hash IS '事件内容摘要（SHA-256）';
COMMENT ON COLUMN audit_record.previous_hash IS '前一条的摘要';
COMMENT ON COLUMN audit_record.hash IS '本条摘要，覆盖以上各项';

CREATE TABLE inbox_event (
    channel     text        NOT NULL,
    event_id    uuid        NOT NULL,
    received_at timestamptz NOT NULL,
    PRIMARY KEY (channel, event_id)
);
COMMENT ON TABLE inbox_event IS '已处理事件：与处理结果同一事务写入，保证恰好一次生效';
COMMENT ON COLUMN inbox_event.channel IS '消费通道';
COMMENT ON COLUMN inbox_event.event_id IS '事件标识';
COMMENT ON COLUMN inbox_event.received_at IS '处理时间';

CREATE TABLE parked_event (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    channel     text        NOT NULL,
    event_key   text        NOT NULL,
    topic       text        NOT NULL,
    partition   integer     NOT NULL,
    record_offset bigint    NOT NULL,
    headers     jsonb       NOT NULL,
    payload     bytea,
    reason      text        NOT NULL,
    parked_at   timestamptz NOT NULL,
    redriven_at timestamptz,
    UNIQUE (channel, topic, partition, record_offset)
);
CREATE INDEX parked_event_open ON parked_event (channel, event_key) WHERE redriven_at IS NULL;
COMMENT ON TABLE parked_event IS '搁置事件：无法处理的事件及同一事项其后的事件，排除原因后可重投';
COMMENT ON COLUMN parked_event.id IS '搁置顺序';
COMMENT ON COLUMN parked_event.channel IS '消费通道';
COMMENT ON COLUMN parked_event.event_key IS '分区键';
COMMENT ON COLUMN parked_event.topic IS '主题';
COMMENT ON COLUMN parked_event.partition IS '分区';
COMMENT ON COLUMN parked_event.record_offset IS '位点';
COMMENT ON COLUMN parked_event.headers IS '消息头';
COMMENT ON COLUMN parked_event.payload IS '消息体';
COMMENT ON COLUMN parked_event.reason IS '搁置原因，不含个人信息';
COMMENT ON COLUMN parked_event.parked_at IS '搁置时间';
COMMENT ON COLUMN parked_event.redriven_at IS '重投成功时间；空为仍搁置';
