package org.xinfang.deadline.limit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.deadline.calendar.Certainty;
import org.xinfang.deadline.rule.BoundParty;
import org.xinfang.deadline.rule.DueDates;
import org.xinfang.deadline.rule.RuleCode;
import org.xinfang.deadline.rule.Step;

/** A limit as it lies in the database. */
@Entity
@Table(name = "time_limit")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class TimeLimitRow {

    @Id
    UUID id;

    UUID matter;
    String rule;
    String subject;

    @Nullable
    Integer claim;

    @Column(name = "organ")
    String organCode;

    String organName;

    String title;
    String article;
    String bookVersion;

    @Enumerated(EnumType.STRING)
    BoundParty bound;

    List<Integer> warningDays;
    LocalDate dayZero;
    LocalDate strictDue;
    LocalDate legalDue;

    @Enumerated(EnumType.STRING)
    Certainty certainty;

    String explanation;

    @Enumerated(EnumType.STRING)
    Ending.@Nullable Effect ending;

    @Nullable
    LocalDate endedOn;

    @Nullable
    String endedBy;

    @Nullable
    LocalDate nextWarningOn;

    @Version
    int version;

    static TimeLimitRow of(Terms terms, String explanation) {
        TimeLimitRow row = new TimeLimitRow();
        row.id = terms.id();
        row.matter = terms.matter();
        row.rule = terms.rule().value();
        row.subject = terms.subject().name();
        row.claim = terms.subject().claim();
        row.organCode = terms.organ().code();
        row.organName = terms.organ().name();
        row.title = terms.ruling().title();
        row.article = terms.ruling().article();
        row.bookVersion = terms.ruling().bookVersion();
        row.bound = terms.ruling().bound();
        row.warningDays = terms.ruling().warningDays();
        row.dayZero = terms.dayZero();
        row.strictDue = terms.due().strictDue();
        row.legalDue = terms.due().legalDue();
        row.certainty = terms.due().certainty();
        row.explanation = explanation;
        row.nextWarningOn = terms.warnings().first().orElse(null);
        return row;
    }

    void end(Ending how) {
        ending = how.effect();
        endedOn = how.on();
        endedBy = how.reason();
        nextWarningOn = null;
    }

    TimeLimit toLimit(List<Step> steps) {
        Start start = new Start(
                matter, new RuleCode(rule), new Subject(subject, claim), new OrganRef(organCode, organName), dayZero);
        Terms terms = new Terms(
                id,
                start,
                new Terms.Ruling(title, article, bookVersion, bound, warningDays),
                new DueDates(strictDue, legalDue, certainty, steps));
        return ending == null || endedOn == null || endedBy == null
                ? new TimeLimit.Running(terms)
                : TimeLimit.ended(terms, new Ending(ending, endedOn, endedBy));
    }
}
