package org.xinfang.deadline.limit.store;

import static java.util.stream.Collectors.toSet;

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
import org.xinfang.deadline.law.PeriodText;
import org.xinfang.deadline.limit.Ending;
import org.xinfang.deadline.limit.Start;
import org.xinfang.deadline.limit.Subject;
import org.xinfang.deadline.limit.Terms;
import org.xinfang.deadline.limit.TimeLimit;
import org.xinfang.deadline.rule.BoundParty;
import org.xinfang.deadline.rule.Counting;
import org.xinfang.deadline.rule.Course;
import org.xinfang.deadline.rule.DueDates;
import org.xinfang.deadline.rule.ExclusionGround;
import org.xinfang.deadline.rule.RollRule;
import org.xinfang.deadline.rule.RuleCode;
import org.xinfang.deadline.rule.Ruling;
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

    String startOrgan;
    String startOrganName;

    @Nullable
    String matterNumber;

    @Nullable
    LocalDate appointed;

    String title;
    String article;
    String bookVersion;

    @Enumerated(EnumType.STRING)
    BoundParty bound;

    String startTrigger;
    String period;

    @Enumerated(EnumType.STRING)
    RollRule roll;

    int maxExtensionDays;
    List<String> exclusionGrounds;
    LocalDate dayZero;
    int extensionDays;
    String exclusions;
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
    LocalDate suspendedSince;

    @Version
    int version;

    static TimeLimitRow of(Terms terms, CountingJson json) {
        TimeLimitRow row = new TimeLimitRow();
        row.id = terms.id();
        row.matter = terms.matter();
        row.rule = terms.rule().value();
        row.subject = terms.subject().name();
        row.claim = terms.subject().claim();
        row.startOrgan = terms.start().organ().code();
        row.startOrganName = terms.start().organ().name();
        row.matterNumber = terms.start().number();
        row.appointed = terms.start().appointed();
        row.organ(terms.organ());
        row.dayZero = terms.dayZero();
        row.keep(terms.ruling());
        row.count(terms, json);
        return row;
    }

    private void keep(Ruling ruling) {
        title = ruling.title();
        startTrigger = ruling.trigger();
        article = ruling.article();
        bookVersion = ruling.bookVersion();
        bound = ruling.bound();
        period = PeriodText.write(ruling.counting().period());
        roll = ruling.counting().roll();
        maxExtensionDays = ruling.counting().maxExtensionDays();
        exclusionGrounds =
                ruling.counting().exclusions().stream().map(Enum::name).sorted().toList();
    }

    void organ(OrganRef organ) {
        organCode = organ.code();
        organName = organ.name();
    }

    /** The days as they are counted now. */
    void count(Terms terms, CountingJson json) {
        extensionDays = terms.course().extensionDays();
        exclusions = json.write(terms.course().exclusions());
        explanation = json.write(terms.due().steps());
        strictDue = terms.due().strictDue();
        legalDue = terms.due().legalDue();
        certainty = terms.due().certainty();
    }

    void run() {
        suspendedSince = null;
        goOn();
    }

    void suspend(LocalDate since) {
        suspendedSince = since;
        goOn();
    }

    /** What had ended it may have come to nothing. */
    private void goOn() {
        ending = null;
        endedOn = null;
        endedBy = null;
    }

    void end(Ending how) {
        suspendedSince = null;
        ending = how.effect();
        endedOn = how.on();
        endedBy = how.reason();
    }

    TimeLimit toLimit(CountingJson json) {
        return toLimit(json, json.steps(explanation));
    }

    /** @param steps of the last count */
    TimeLimit toLimit(CountingJson json, List<Step> steps) {
        Start start = new Start(
                matter,
                new RuleCode(rule),
                new Subject(subject, claim),
                new OrganRef(startOrgan, startOrganName),
                dayZero,
                appointed,
                matterNumber);
        Terms terms = new Terms(
                id,
                start,
                new OrganRef(organCode, organName),
                new Ruling(title, startTrigger, article, bookVersion, bound, counting()),
                new Course(dayZero, extensionDays, json.exclusions(exclusions)),
                new DueDates(strictDue, legalDue, certainty, steps));
        if (ending != null && endedOn != null && endedBy != null) {
            return TimeLimit.ended(terms, new Ending(ending, endedOn, endedBy));
        }
        return suspendedSince == null ? new TimeLimit.Running(terms) : new TimeLimit.Suspended(terms, suspendedSince);
    }

    private Counting counting() {
        return new Counting(
                PeriodText.read(period).orElseThrow(),
                roll,
                maxExtensionDays,
                exclusionGrounds.stream().map(ExclusionGround::valueOf).collect(toSet()));
    }
}
