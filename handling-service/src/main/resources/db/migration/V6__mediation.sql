CREATE TABLE mediation (
    id                   uuid   PRIMARY KEY,
    opened               bigint GENERATED ALWAYS AS IDENTITY,
    referral             uuid   NOT NULL REFERENCES handling_case,
    form                 text   NOT NULL CHECK (form IN ('MEDIATION', 'SETTLEMENT')),
    mediator             text   NOT NULL,
    consent              text   NOT NULL,
    scope                text   NOT NULL,
    other_side           text,
    dispute              text,
    terms                text,
    performance          text,
    perform_by           date,
    petitioner_signed_on date,
    other_side_signed_on date,
    failure              text,
    CHECK (num_nulls(other_side, dispute, terms, performance, perform_by, petitioner_signed_on, other_side_signed_on)
        IN (0, 7)),
    CHECK (other_side IS NULL OR failure IS NULL)
);
CREATE INDEX mediation_of_case ON mediation (referral, opened);
COMMENT ON TABLE mediation IS '调解、和解（第三十三条）';
COMMENT ON COLUMN mediation.id IS '调解标识';
COMMENT ON COLUMN mediation.opened IS '组织先后';
COMMENT ON COLUMN mediation.referral IS '所属承办件';
COMMENT ON COLUMN mediation.form IS '方式：调解、和解';
COMMENT ON COLUMN mediation.mediator IS '调解人或者引导和解的人';
COMMENT ON COLUMN mediation.consent IS '双方自愿的情况';
COMMENT ON COLUMN mediation.scope IS '属于裁量权范围、不违反强制性规定的说明';
COMMENT ON COLUMN mediation.other_side IS '对方当事人';
COMMENT ON COLUMN mediation.dispute IS '争议事项';
COMMENT ON COLUMN mediation.terms IS '协议内容';
COMMENT ON COLUMN mediation.performance IS '履行方式';
COMMENT ON COLUMN mediation.perform_by IS '履行期限';
COMMENT ON COLUMN mediation.petitioner_signed_on IS '信访人签字日期';
COMMENT ON COLUMN mediation.other_side_signed_on IS '对方签字日期';
COMMENT ON COLUMN mediation.failure IS '未达成协议的理由；达成的为空';
