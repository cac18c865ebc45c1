ALTER TABLE petitioner ADD COLUMN phones jsonb NOT NULL DEFAULT '[]';
COMMENT ON COLUMN petitioner.phones IS '手机号码，至多五个，只用于提醒短信';

CREATE TABLE short_message (
    id           uuid        PRIMARY KEY,
    notice       uuid        NOT NULL REFERENCES notice (id),
    phone        text        NOT NULL,
    state        text        NOT NULL CHECK (state IN ('PENDING', 'HANDED_OVER', 'ARRIVED', 'FAILED')),
    reference    text,
    attempts     integer     NOT NULL DEFAULT 0,
    not_before   timestamptz NOT NULL DEFAULT clock_timestamp(),
    lease        uuid,
    leased_until timestamptz,
    opened_at    timestamptz NOT NULL,
    finished_at  timestamptz,
    last_error   text,
    UNIQUE (notice, phone),
    CHECK ((state IN ('ARRIVED', 'FAILED')) = (finished_at IS NOT NULL)),
    CHECK (state <> 'HANDED_OVER' OR reference IS NOT NULL)
);
CREATE INDEX short_message_due ON short_message (not_before) WHERE state IN ('PENDING', 'HANDED_OVER');
COMMENT ON TABLE short_message IS '提醒短信：告诉信访人有文书待查阅；不是送达，不含事项内容';
COMMENT ON COLUMN short_message.id IS '短信标识，每次尝试相同';
COMMENT ON COLUMN short_message.notice IS '所提醒的文书';
COMMENT ON COLUMN short_message.phone IS '手机号码';
COMMENT ON COLUMN short_message.state IS '状态：待发送、已交短信平台、已到达、失败';
COMMENT ON COLUMN short_message.reference IS '短信平台的编号，用于查询回执';
COMMENT ON COLUMN short_message.attempts IS '本状态下的尝试次数：发送，或者查询回执';
COMMENT ON COLUMN short_message.not_before IS '此时之前不再尝试';
COMMENT ON COLUMN short_message.lease IS '正在处理的工作进程所持租约';
COMMENT ON COLUMN short_message.leased_until IS '租约到期时间';
COMMENT ON COLUMN short_message.opened_at IS '产生时间（法定时间）';
COMMENT ON COLUMN short_message.finished_at IS '到达或者失败的时间（法定时间）';
COMMENT ON COLUMN short_message.last_error IS '最近一次失败的原因';
