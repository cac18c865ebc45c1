CREATE TABLE organ_edition (
    code                 text        NOT NULL,
    number               bigint      NOT NULL,
    effective_from       date        NOT NULL,
    shipped              boolean     NOT NULL,
    ends                 boolean     NOT NULL,
    name                 text,
    region_name          text,
    territorial_superior text,
    line_superior        text,
    review_organ         text,
    duties               text[]      NOT NULL DEFAULT '{}',
    address              text        NOT NULL DEFAULT '',
    phone                text        NOT NULL DEFAULT '',
    successors           text[]      NOT NULL DEFAULT '{}',
    voided               boolean     NOT NULL DEFAULT false,
    announced            boolean     NOT NULL,
    revision             bigint      NOT NULL,
    decided_by           text        NOT NULL,
    decided_organ        text        NOT NULL,
    decided_at           timestamptz NOT NULL,
    PRIMARY KEY (code, number),
    CHECK (ends OR (name IS NOT NULL AND region_name IS NOT NULL))
);
CREATE INDEX organ_edition_revision ON organ_edition (revision);
CREATE INDEX organ_edition_due ON organ_edition (effective_from) WHERE NOT announced AND NOT voided;
COMMENT ON TABLE organ_edition IS '机关名录的历次变更：设立、更名、职责与隶属变化、撤销合并分立（《信访工作条例》第二十四条第二款）';
COMMENT ON COLUMN organ_edition.code IS '机关代码：行政区划代码加职能';
COMMENT ON COLUMN organ_edition.number IS '该机关的第几次变更，自 1 起；最大者为其版本';
COMMENT ON COLUMN organ_edition.effective_from IS '生效日期（法定时间）；撤销的，自该日起不再存在';
COMMENT ON COLUMN organ_edition.shipped IS '是否来自随软件提供的名录；管理员变更过的机关不再由其更新';
COMMENT ON COLUMN organ_edition.ends IS '是否为撤销';
COMMENT ON COLUMN organ_edition.name IS '机关全称';
COMMENT ON COLUMN organ_edition.region_name IS '行政区划名称';
COMMENT ON COLUMN organ_edition.territorial_superior IS '块上上级（同级党委、政府）';
COMMENT ON COLUMN organ_edition.line_superior IS '条上上级（本系统上级）';
COMMENT ON COLUMN organ_edition.review_organ IS '另行指定的复查机关（第三十五条）；空为按规则确定';
COMMENT ON COLUMN organ_edition.duties IS '主管的内容分类';
COMMENT ON COLUMN organ_edition.address IS '地址';
COMMENT ON COLUMN organ_edition.phone IS '电话';
COMMENT ON COLUMN organ_edition.successors IS '继续行使其职权的机关（第二十四条第二款）';
COMMENT ON COLUMN organ_edition.voided IS '是否在生效前撤回';
COMMENT ON COLUMN organ_edition.announced IS '是否已告知其他服务';
COMMENT ON COLUMN organ_edition.revision IS '写入时的名录版本';
COMMENT ON COLUMN organ_edition.decided_by IS '决定人';
COMMENT ON COLUMN organ_edition.decided_organ IS '决定人所在机关代码';
COMMENT ON COLUMN organ_edition.decided_at IS '决定时间';

CREATE TABLE organ_directory (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    revision bigint  NOT NULL
);
COMMENT ON TABLE organ_directory IS '机关名录的版本：每次变更加一，各副本据此更新内存中的名录';
COMMENT ON COLUMN organ_directory.only_one IS '只有一行';
COMMENT ON COLUMN organ_directory.revision IS '名录版本';
INSERT INTO organ_directory (revision) VALUES (1);

INSERT INTO organ_edition (code, number, effective_from, shipped, ends, name, region_name, territorial_superior,
                           line_superior, announced, revision, decided_by, decided_organ, decided_at)
SELECT code, 1, valid_from, true, false, name, region_name, territorial_superior,
       line_superior, true, 1, 'system:routing-service', '', now()
FROM organ;
-- Replicas of the version before still read it while they are being replaced.
COMMENT ON TABLE organ IS '由 organ_edition 取代；仅供升级期间旧版副本读取，下一版删除';
