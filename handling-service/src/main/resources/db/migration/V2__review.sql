-- Papers belong to a round of handling: an opinion that is revoked stays as it was when the next one is drafted.
ALTER TABLE non_acceptance ADD COLUMN round integer NOT NULL DEFAULT 1 CHECK (round >= 1),
    DROP CONSTRAINT non_acceptance_pkey, ADD PRIMARY KEY (referral, round);
ALTER TABLE opinion ADD COLUMN round integer NOT NULL DEFAULT 1 CHECK (round >= 1),
    DROP CONSTRAINT opinion_pkey, ADD PRIMARY KEY (referral, round);
ALTER TABLE answer ADD COLUMN round integer NOT NULL DEFAULT 1 CHECK (round >= 1),
    DROP CONSTRAINT answer_pkey, ADD PRIMARY KEY (referral, round);
ALTER TABLE closing ADD COLUMN round integer NOT NULL DEFAULT 1 CHECK (round >= 1),
    DROP CONSTRAINT closing_pkey, ADD PRIMARY KEY (referral, round);
COMMENT ON COLUMN non_acceptance.round IS '办理轮次，自 1 起';
COMMENT ON COLUMN opinion.round IS '办理轮次，自 1 起；责令重新办理的，原处理意见保留';
COMMENT ON COLUMN answer.round IS '办理轮次，自 1 起';
COMMENT ON COLUMN closing.round IS '办理轮次，自 1 起';

-- A review or re-review is a case of the organ above.
ALTER TABLE handling_case ADD COLUMN stage text NOT NULL DEFAULT 'HANDLING'
        CHECK (stage IN ('HANDLING', 'REVIEW', 'RE_REVIEW')),
    ADD COLUMN opening_number bigint GENERATED ALWAYS AS IDENTITY,
    DROP CONSTRAINT handling_case_matter_claim_key,
    DROP CONSTRAINT handling_case_procedure_check,
    ADD CHECK (procedure IN ('PETITION', 'DUTY', 'STUDY', 'REVIEW', 'RE_REVIEW'));
CREATE UNIQUE INDEX handling_case_one_per_claim ON handling_case (matter, claim) WHERE stage = 'HANDLING';
CREATE INDEX handling_case_of_claim ON handling_case (matter, claim, stage, opening_number);
COMMENT ON COLUMN handling_case.stage IS '阶段：办理、复查、复核';
COMMENT ON COLUMN handling_case.opening_number IS '立案先后';
COMMENT ON COLUMN handling_case.referral IS '转送、交办标识；复查、复核的为申请标识；一件一次';

CREATE TABLE case_reader (
    referral   uuid NOT NULL REFERENCES handling_case,
    organ_code text NOT NULL,
    PRIMARY KEY (referral, organ_code)
);
COMMENT ON TABLE case_reader IS '承办单位和转送单位以外可以查阅案卷的单位，如复查机关';
COMMENT ON COLUMN case_reader.referral IS '所属承办件';
COMMENT ON COLUMN case_reader.organ_code IS '查阅单位代码';
INSERT INTO case_reader SELECT referral, review_organ_code FROM opinion WHERE review_organ_code IS NOT NULL;

CREATE TABLE request_window (
    time_limit uuid PRIMARY KEY,
    matter     uuid    NOT NULL,
    claim      integer NOT NULL CHECK (claim >= 1),
    stage      text    NOT NULL CHECK (stage IN ('REVIEW', 'RE_REVIEW')),
    day_zero   date    NOT NULL,
    legal_due  date    NOT NULL
);
CREATE INDEX request_window_of_claim ON request_window (matter, claim, stage, day_zero);
COMMENT ON TABLE request_window IS '信访人申请复查、复核的期限，由期限服务计算';
COMMENT ON COLUMN request_window.time_limit IS '期限标识';
COMMENT ON COLUMN request_window.matter IS '信访事项标识';
COMMENT ON COLUMN request_window.claim IS '诉求序号';
COMMENT ON COLUMN request_window.stage IS '申请的程序：复查、复核';
COMMENT ON COLUMN request_window.day_zero IS '意见书送达日，不计入期限';
COMMENT ON COLUMN request_window.legal_due IS '届满日；恢复期限的为恢复后的届满日';

CREATE TABLE review (
    request         uuid    PRIMARY KEY REFERENCES handling_case,
    attacked        uuid    NOT NULL REFERENCES handling_case,
    round           integer NOT NULL CHECK (round >= 1),
    attacked_on     date    NOT NULL,
    requested_on    date    NOT NULL,
    received_on     date    NOT NULL,
    reasons         text    NOT NULL,
    claim           text,
    facts           text,
    grounds         text,
    decision        text CHECK (decision IN ('UPHELD', 'CHANGED', 'REVOKED', 'NOT_ADMITTED')),
    opinion         text,
    legal_basis     text[] CHECK (cardinality(legal_basis) >= 1),
    redo_by         date,
    next_organ_code text,
    next_organ_name text,
    CHECK ((redo_by IS NOT NULL) = (decision IS NOT NULL AND decision = 'REVOKED')),
    CHECK (num_nulls(claim, facts, grounds, decision, opinion, legal_basis) IN (0, 6)),
    CHECK ((next_organ_code IS NULL) = (next_organ_name IS NULL))
);
COMMENT ON TABLE review IS '复查、复核：申请及意见（第三十五条、第三十六条）；审批前为草稿，可以替换';
COMMENT ON COLUMN review.request IS '申请标识，即复查、复核案卷';
COMMENT ON COLUMN review.attacked IS '原办理案卷';
COMMENT ON COLUMN review.round IS '原办理轮次';
COMMENT ON COLUMN review.attacked_on IS '所不服的意见出具日期';
COMMENT ON COLUMN review.requested_on IS '申请日期；邮寄的为邮戳日期';
COMMENT ON COLUMN review.received_on IS '复查、复核机关收到申请的日期（意见期限的起算日）';
COMMENT ON COLUMN review.reasons IS '申请的事实和理由';
COMMENT ON COLUMN review.claim IS '投诉请求';
COMMENT ON COLUMN review.facts IS '查明的事实';
COMMENT ON COLUMN review.grounds IS '理由';
COMMENT ON COLUMN review.decision IS '结论：维持、变更、撤销并责令重新办理、不予复查（复核）';
COMMENT ON COLUMN review.opinion IS '复查、复核意见';
COMMENT ON COLUMN review.legal_basis IS '法律法规依据';
COMMENT ON COLUMN review.redo_by IS '责令重新作出处理意见的期限';
COMMENT ON COLUMN review.next_organ_code IS '复核机关代码（第三十六条第一款）；复核的为空';
COMMENT ON COLUMN review.next_organ_name IS '复核机关名称';
