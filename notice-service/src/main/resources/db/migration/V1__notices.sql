CREATE TABLE petitioner (
    matter            uuid        PRIMARY KEY,
    matter_number     text        NOT NULL UNIQUE,
    name              text        NOT NULL,
    you               text        NOT NULL,
    notifiable        boolean     NOT NULL,
    email             text,
    query_code_salt   bytea       NOT NULL,
    query_code_hash   bytea       NOT NULL,
    query_failures    integer     NOT NULL DEFAULT 0,
    query_locked_until timestamptz
);
COMMENT ON TABLE petitioner IS '信访人：文书的收件人及送达方式，来自登记事件';
COMMENT ON COLUMN petitioner.matter IS '信访事项标识';
COMMENT ON COLUMN petitioner.matter_number IS '信访件编号';
COMMENT ON COLUMN petitioner.name IS '收件人姓名或者名称';
COMMENT ON COLUMN petitioner.you IS '文书中的称谓：你、你们、你单位';
COMMENT ON COLUMN petitioner.notifiable IS '是否可以告知；姓名、住址不清的无告知义务（第二十三条第二款）';
COMMENT ON COLUMN petitioner.email IS '同意电子送达时的电子邮箱；空为不以邮件送达';
COMMENT ON COLUMN petitioner.query_code_salt IS '查询码散列的盐';
COMMENT ON COLUMN petitioner.query_code_hash IS '查询码散列，不存明码';
COMMENT ON COLUMN petitioner.query_failures IS '连续输错查询码的次数';
COMMENT ON COLUMN petitioner.query_locked_until IS '输错过多后暂停查询至此时';

CREATE TABLE notice (
    id                uuid        PRIMARY KEY,
    source_event      uuid        NOT NULL,
    matter            uuid        NOT NULL,
    claim             integer,
    document          text        NOT NULL,
    issuer            text        NOT NULL,
    issuer_name       text        NOT NULL,
    addressee         text        NOT NULL CHECK (addressee IN ('PETITIONER', 'ORGAN')),
    addressee_organ   text,
    addressee_organ_name text,
    sealed            boolean     NOT NULL,
    content           jsonb       NOT NULL,
    state             text        NOT NULL CHECK (state IN ('UNADDRESSED', 'WAITING', 'ISSUED', 'HELD', 'NOT_OWED')),
    held_because      text,
    drafted_at        timestamptz NOT NULL,
    number            text        UNIQUE,
    year              integer,
    sequence          integer,
    issued_on         date,
    verification_code text        UNIQUE,
    digest            text,
    delivered_on      date,
    attempts          integer     NOT NULL DEFAULT 0,
    not_before        timestamptz NOT NULL DEFAULT clock_timestamp(),
    lease             uuid,
    leased_until      timestamptz,
    UNIQUE (source_event, document),
    UNIQUE (issuer, document, year, sequence),
    CHECK ((addressee = 'ORGAN') = (addressee_organ IS NOT NULL)),
    CHECK ((state = 'ISSUED') = (number IS NOT NULL AND digest IS NOT NULL AND issued_on IS NOT NULL))
);
CREATE INDEX notice_matter ON notice (matter);
CREATE INDEX notice_waiting ON notice (not_before) WHERE state = 'WAITING';
COMMENT ON TABLE notice IS '文书：应当出具、已经出具的告知和公文';
COMMENT ON COLUMN notice.id IS '文书标识';
COMMENT ON COLUMN notice.source_event IS '引起出具文书的事件';
COMMENT ON COLUMN notice.matter IS '信访事项标识';
COMMENT ON COLUMN notice.claim IS '诉求序号；空为整件';
COMMENT ON COLUMN notice.document IS '文书目录编号，如 DOC-05';
COMMENT ON COLUMN notice.issuer IS '出具机关、单位代码';
COMMENT ON COLUMN notice.issuer_name IS '出具机关、单位名称';
COMMENT ON COLUMN notice.addressee IS '收件人类型：信访人或者机关、单位';
COMMENT ON COLUMN notice.addressee_organ IS '主送机关、单位代码';
COMMENT ON COLUMN notice.addressee_organ_name IS '主送机关、单位名称';
COMMENT ON COLUMN notice.sealed IS '是否属于检举控告保密渠道（第三十条第三款）';
COMMENT ON COLUMN notice.content IS '文书各项内容';
COMMENT ON COLUMN notice.state IS '状态：待收件人信息、待出具、已出具、暂不能出具、无告知义务';
COMMENT ON COLUMN notice.held_because IS '不能出具的原因';
COMMENT ON COLUMN notice.drafted_at IS '拟稿时间';
COMMENT ON COLUMN notice.number IS '发文字号';
COMMENT ON COLUMN notice.year IS '发文字号年份';
COMMENT ON COLUMN notice.sequence IS '发文字号序号，同一机关、文种、年度内连续';
COMMENT ON COLUMN notice.issued_on IS '成文日期';
COMMENT ON COLUMN notice.verification_code IS '公开核验码';
COMMENT ON COLUMN notice.digest IS '文书 PDF 的 SHA-256 摘要';
COMMENT ON COLUMN notice.delivered_on IS '首次送达日期';
COMMENT ON COLUMN notice.attempts IS '出具尝试次数';
COMMENT ON COLUMN notice.not_before IS '此时之前不再尝试';
COMMENT ON COLUMN notice.lease IS '正在办理的工作进程所持租约';
COMMENT ON COLUMN notice.leased_until IS '租约到期时间，到期后由他人接手';

CREATE TABLE paper (
    notice uuid  PRIMARY KEY REFERENCES notice (id),
    pdf    bytea NOT NULL
);
COMMENT ON TABLE paper IS '文书正本（PDF/A）';
COMMENT ON COLUMN paper.notice IS '文书标识';
COMMENT ON COLUMN paper.pdf IS '正本内容';

CREATE TABLE number_series (
    organ       text    NOT NULL,
    document    text    NOT NULL,
    year        integer NOT NULL,
    last_number integer NOT NULL CHECK (last_number > 0),
    PRIMARY KEY (organ, document, year)
);
COMMENT ON TABLE number_series IS '发文字号序列：每个机关、文种、年度一列，连续不断号';
COMMENT ON COLUMN number_series.organ IS '机关、单位代码';
COMMENT ON COLUMN number_series.document IS '文书目录编号';
COMMENT ON COLUMN number_series.year IS '年份';
COMMENT ON COLUMN number_series.last_number IS '最近取用的序号';

CREATE TABLE organ_word (
    organ text PRIMARY KEY,
    word  text NOT NULL UNIQUE
);
COMMENT ON TABLE organ_word IS '机关代字';
COMMENT ON COLUMN organ_word.organ IS '机关、单位代码';
COMMENT ON COLUMN organ_word.word IS '代字，各机关不重复';

CREATE TABLE delivery (
    id           uuid        PRIMARY KEY,
    notice       uuid        NOT NULL REFERENCES notice (id),
    method       text        NOT NULL CHECK (method IN ('EMAIL', 'PORTAL', 'PLATFORM')),
    state        text        NOT NULL CHECK (state IN ('PENDING', 'DELIVERED', 'FAILED', 'SUPERSEDED')),
    address      text,
    attempts     integer     NOT NULL DEFAULT 0,
    not_before   timestamptz NOT NULL DEFAULT clock_timestamp(),
    lease        uuid,
    leased_until timestamptz,
    opened_at    timestamptz NOT NULL,
    finished_at  timestamptz,
    proof        text,
    last_error   text,
    UNIQUE (notice, method),
    CHECK ((state = 'DELIVERED') = (proof IS NOT NULL))
);
CREATE INDEX delivery_due ON delivery (not_before) WHERE state = 'PENDING' AND method = 'EMAIL';
COMMENT ON TABLE delivery IS '送达：每份文书每种方式一条，含送达凭证';
COMMENT ON COLUMN delivery.id IS '送达标识';
COMMENT ON COLUMN delivery.notice IS '文书标识';
COMMENT ON COLUMN delivery.method IS '送达方式：电子邮件、门户、平台（机关之间）';
COMMENT ON COLUMN delivery.state IS '状态：待送达、已送达、失败、已由其他方式送达';
COMMENT ON COLUMN delivery.address IS '电子邮箱';
COMMENT ON COLUMN delivery.attempts IS '尝试次数';
COMMENT ON COLUMN delivery.not_before IS '此时之前不再尝试';
COMMENT ON COLUMN delivery.lease IS '正在送达的工作进程所持租约';
COMMENT ON COLUMN delivery.leased_until IS '租约到期时间';
COMMENT ON COLUMN delivery.opened_at IS '交付送达的时间';
COMMENT ON COLUMN delivery.finished_at IS '送达或者失败的法定时间';
COMMENT ON COLUMN delivery.proof IS '送达凭证';
COMMENT ON COLUMN delivery.last_error IS '最近一次失败的原因';

CREATE TABLE delivery_attempt (
    delivery uuid        NOT NULL REFERENCES delivery (id),
    attempt  integer     NOT NULL,
    at       timestamptz NOT NULL,
    outcome  text        NOT NULL,
    PRIMARY KEY (delivery, attempt)
);
COMMENT ON TABLE delivery_attempt IS '送达尝试记录';
COMMENT ON COLUMN delivery_attempt.delivery IS '送达标识';
COMMENT ON COLUMN delivery_attempt.attempt IS '第几次尝试';
COMMENT ON COLUMN delivery_attempt.at IS '法定时间';
COMMENT ON COLUMN delivery_attempt.outcome IS '结果';

CREATE TABLE read_link (
    token_hash bytea       PRIMARY KEY,
    notice     uuid        NOT NULL REFERENCES notice (id),
    expires_at timestamptz NOT NULL
);
COMMENT ON TABLE read_link IS '门户阅读链接：短期有效';
COMMENT ON COLUMN read_link.token_hash IS '链接令牌的散列';
COMMENT ON COLUMN read_link.notice IS '文书标识';
COMMENT ON COLUMN read_link.expires_at IS '失效时间';
