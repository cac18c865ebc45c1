-- How many limits are owed when, kept beside the limits: a count over a city must not look at each limit of the city.
-- A change is added as a row of its own, so that changes never wait for each other, and settled into the sums later. Who
-- counts adds both tables in one statement and so sees exactly what has been committed.
CREATE TABLE owed_sum (
    organ     text COLLATE "C" NOT NULL,
    legal_due date    NOT NULL,
    rule      text    NOT NULL,
    category  text    NOT NULL,
    sealed    boolean NOT NULL,
    amount    bigint  NOT NULL,
    PRIMARY KEY (organ, legal_due, rule, category, sealed) INCLUDE (amount)
);
COMMENT ON TABLE owed_sum IS '待履行期限的数目，按机关、届满日等汇总；不含约束信访人的期限';
COMMENT ON COLUMN owed_sum.organ IS '责任机关、单位代码';
COMMENT ON COLUMN owed_sum.legal_due IS '届满日';
COMMENT ON COLUMN owed_sum.rule IS '规则代码';
COMMENT ON COLUMN owed_sum.category IS '诉求类别；未分类的为空串';
COMMENT ON COLUMN owed_sum.sealed IS '是否封闭办理（第三十条第三款）';
COMMENT ON COLUMN owed_sum.amount IS '数目';

CREATE TABLE owed_change (
    number    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organ     text COLLATE "C" NOT NULL,
    legal_due date    NOT NULL,
    rule      text    NOT NULL,
    category  text    NOT NULL,
    sealed    boolean NOT NULL,
    amount    bigint  NOT NULL
);
COMMENT ON TABLE owed_change IS '尚未并入 owed_sum 的增减';
COMMENT ON COLUMN owed_change.number IS '序号';
COMMENT ON COLUMN owed_change.organ IS '责任机关、单位代码';
COMMENT ON COLUMN owed_change.legal_due IS '届满日';
COMMENT ON COLUMN owed_change.rule IS '规则代码';
COMMENT ON COLUMN owed_change.category IS '诉求类别；未分类的为空串';
COMMENT ON COLUMN owed_change.sealed IS '是否封闭办理（第三十条第三款）';
COMMENT ON COLUMN owed_change.amount IS '增为正，减为负';

CREATE VIEW owed AS
    SELECT organ, legal_due, rule, category, sealed, amount FROM owed_sum
    UNION ALL
    SELECT organ, legal_due, rule, category, sealed, amount FROM owed_change;
COMMENT ON VIEW owed IS '待履行期限的现有数目';

CREATE FUNCTION is_owed(candidate time_limit) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    RETURN candidate.ending IS NULL AND candidate.bound <> 'PETITIONER';

CREATE FUNCTION note_owed_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' AND is_owed(OLD) THEN
        INSERT INTO owed_change (organ, legal_due, rule, category, sealed, amount)
        VALUES (OLD.organ, OLD.legal_due, OLD.rule, coalesce(OLD.category, ''), OLD.sealed, -1);
    END IF;
    IF TG_OP <> 'DELETE' AND is_owed(NEW) THEN
        INSERT INTO owed_change (organ, legal_due, rule, category, sealed, amount)
        VALUES (NEW.organ, NEW.legal_due, NEW.rule, coalesce(NEW.category, ''), NEW.sealed, 1);
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER time_limit_comes_or_goes AFTER INSERT OR DELETE ON time_limit
    FOR EACH ROW EXECUTE FUNCTION note_owed_change();
CREATE TRIGGER time_limit_changes AFTER UPDATE ON time_limit
    FOR EACH ROW
    WHEN ((OLD.organ, OLD.legal_due, OLD.rule, OLD.category, OLD.sealed, OLD.bound, OLD.ending)
          IS DISTINCT FROM (NEW.organ, NEW.legal_due, NEW.rule, NEW.category, NEW.sealed, NEW.bound, NEW.ending))
    EXECUTE FUNCTION note_owed_change();

INSERT INTO owed_sum (organ, legal_due, rule, category, sealed, amount)
SELECT organ, legal_due, rule, coalesce(category, ''), sealed, count(*)
FROM time_limit
WHERE ending IS NULL AND bound <> 'PETITIONER'
GROUP BY organ, legal_due, rule, coalesce(category, ''), sealed;
