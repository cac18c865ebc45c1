package org.xinfang.deadline.limit.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.deadline.limit.Ending;
import org.xinfang.deadline.limit.Fact;
import org.xinfang.deadline.limit.Happening;
import org.xinfang.deadline.limit.Target;
import org.xinfang.deadline.rule.ExclusionGround;
import org.xinfang.deadline.rule.RuleCode;

/** A remembered fact as it lies in the database. */
@Entity
@Table(name = "limit_fact")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class FactRow {

    enum Kind {
        MET,
        CANCELLED,
        SUSPENDED,
        RESUMED,
        EXTENDED,
        REOPENED,
        MET_UNDONE,
        CANCELLED_UNDONE,
        DIVIDED,
        NOTED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    UUID matter;

    @Nullable
    String rule;

    @Nullable
    String organ;

    @Nullable
    Integer claim;

    @Nullable
    String subject;

    @Nullable
    LocalDate startedBefore;

    @Enumerated(EnumType.STRING)
    Kind kind;

    LocalDate happenedOn;
    String text;

    @Enumerated(EnumType.STRING)
    @Nullable
    ExclusionGround ground;

    @Nullable
    String occasion;

    @Nullable
    Integer days;

    @Nullable
    LocalDate obstacleFrom;

    @Nullable
    LocalDate actOn;

    @Nullable
    String decidedBy;

    /** Whether it bears on the one claim only, of a limit on the whole matter. */
    boolean ofClaim;

    int @Nullable [] claims;

    @Nullable
    Instant happenedAt;

    static FactRow of(Fact fact) {
        FactRow row = new FactRow();
        row.matter = fact.target().matter();
        row.rule = fact.target().rule() == null ? null : fact.target().rule().value();
        row.organ = fact.target().organ();
        row.claim = fact.target().claim();
        row.subject = fact.target().subject();
        row.startedBefore = fact.target().startedBefore();
        row.happenedOn = fact.happening().on();
        row.tell(fact.happening());
        return row;
    }

    private void tell(Happening happening) {
        switch (happening) {
            case Ending ending -> say(Kind.valueOf(ending.effect().name()), ending.reason());
            case Happening.Suspended paused -> pause(Kind.SUSPENDED, paused.text(), paused.ground(), paused.occasion());
            case Happening.Resumed paused -> pause(Kind.RESUMED, paused.text(), paused.ground(), paused.occasion());
            case Happening.Extended extended -> {
                say(Kind.EXTENDED, extended.reason());
                days = extended.days();
                decidedBy = extended.approver();
            }
            case Happening.Reopened reopened -> {
                say(Kind.REOPENED, reopened.reason());
                obstacleFrom = reopened.obstacleFrom();
                decidedBy = reopened.approver();
            }
            case Happening.Undone undone -> {
                say(Kind.valueOf(undone.effect() + "_UNDONE"), undone.text());
                refer(undone.act());
            }
            case Happening.Divided divided -> divide(divided);
            case Happening.OfClaim part -> {
                tell(part.happening());
                ofClaim = true;
            }
            case Happening.Noted noted -> say(Kind.NOTED, noted.text());
        }
    }

    private void say(Kind what, String words) {
        kind = what;
        text = words;
    }

    private void divide(Happening.Divided divided) {
        say(Kind.DIVIDED, divided.text());
        claims = divided.claims().stream().mapToInt(Integer::intValue).toArray();
        happenedAt = divided.at();
    }

    private void pause(Kind what, String words, ExclusionGround why, String which) {
        say(what, words);
        ground = why;
        occasion = which;
    }

    private void refer(Happening.Undone.@Nullable Act act) {
        if (act != null) {
            actOn = act.on();
            occasion = act.reason();
        }
    }

    Fact toFact() {
        RuleCode code = rule == null ? null : new RuleCode(rule);
        Happening happening = toHappening();
        return new Fact(
                new Target(matter, code, organ, claim, subject, startedBefore),
                ofClaim ? new Happening.OfClaim(known(claim), happening) : happening);
    }

    private Happening toHappening() {
        return switch (kind) {
            case MET -> new Ending(Ending.Effect.MET, happenedOn, text);
            case CANCELLED -> new Ending(Ending.Effect.CANCELLED, happenedOn, text);
            case SUSPENDED -> new Happening.Suspended(known(ground), known(occasion), happenedOn, text);
            case RESUMED -> new Happening.Resumed(known(ground), known(occasion), happenedOn, text);
            case EXTENDED -> new Happening.Extended(known(days), text, known(decidedBy), happenedOn);
            case REOPENED -> new Happening.Reopened(known(obstacleFrom), text, known(decidedBy), happenedOn);
            case MET_UNDONE -> undone(Ending.Effect.MET);
            case CANCELLED_UNDONE -> undone(Ending.Effect.CANCELLED);
            case DIVIDED ->
                new Happening.Divided(Arrays.stream(known(claims)).boxed().toList(), happenedOn, known(happenedAt));
            case NOTED -> new Happening.Noted(happenedOn, text);
        };
    }

    private Happening undone(Ending.Effect effect) {
        Happening.Undone.Act act = actOn == null ? null : new Happening.Undone.Act(actOn, occasion);
        return new Happening.Undone(effect, act, happenedOn, text);
    }

    /** What its kind demands; the table's constraint sees to it. */
    private static <T> T known(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
