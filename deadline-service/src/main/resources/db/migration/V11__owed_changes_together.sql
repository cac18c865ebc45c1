-- What one statement changes of the sums is added together before it is written: many limits that a calendar moves from one
-- day to another are two rows then. One trigger for each operation: transition tables know no other way.
DROP TRIGGER time_limit_comes_or_goes ON time_limit;
DROP TRIGGER time_limit_changes ON time_limit;
DROP FUNCTION note_owed_change();
DROP FUNCTION is_owed(time_limit);

CREATE FUNCTION note_owed_come() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO owed_change (organ, legal_due, rule, category, sealed, amount)
    SELECT organ, legal_due, rule, coalesce(category, ''), sealed, count(*)
    FROM come WHERE ending IS NULL AND bound <> 'PETITIONER'
    GROUP BY organ, legal_due, rule, coalesce(category, ''), sealed;
    RETURN NULL;
END $$;

CREATE FUNCTION note_owed_gone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO owed_change (organ, legal_due, rule, category, sealed, amount)
    SELECT organ, legal_due, rule, coalesce(category, ''), sealed, -count(*)
    FROM gone WHERE ending IS NULL AND bound <> 'PETITIONER'
    GROUP BY organ, legal_due, rule, coalesce(category, ''), sealed;
    RETURN NULL;
END $$;

CREATE FUNCTION note_owed_moved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO owed_change (organ, legal_due, rule, category, sealed, amount)
    SELECT organ, legal_due, rule, category, sealed, sum(amount) FROM (
        SELECT organ, legal_due, rule, coalesce(category, '') AS category, sealed, -1 AS amount
        FROM gone WHERE ending IS NULL AND bound <> 'PETITIONER'
        UNION ALL
        SELECT organ, legal_due, rule, coalesce(category, ''), sealed, 1
        FROM come WHERE ending IS NULL AND bound <> 'PETITIONER') AS moved
    GROUP BY organ, legal_due, rule, category, sealed
    HAVING sum(amount) <> 0;
    RETURN NULL;
END $$;

CREATE TRIGGER time_limit_comes AFTER INSERT ON time_limit REFERENCING NEW TABLE AS come
    FOR EACH STATEMENT EXECUTE FUNCTION note_owed_come();
CREATE TRIGGER time_limit_goes AFTER DELETE ON time_limit REFERENCING OLD TABLE AS gone
    FOR EACH STATEMENT EXECUTE FUNCTION note_owed_gone();
CREATE TRIGGER time_limit_moves AFTER UPDATE ON time_limit REFERENCING OLD TABLE AS gone NEW TABLE AS come
    FOR EACH STATEMENT EXECUTE FUNCTION note_owed_moved();
