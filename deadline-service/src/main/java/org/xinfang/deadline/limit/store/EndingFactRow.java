package org.xinfang.deadline.limit.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.deadline.limit.Ending;
import org.xinfang.deadline.limit.EndingFact;
import org.xinfang.deadline.limit.Target;
import org.xinfang.deadline.rule.RuleCode;

/** A remembered ending as it lies in the database. */
@Entity
@Table(name = "ending_fact")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class EndingFactRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    UUID matter;
    String rule;

    @Nullable
    String organ;

    @Nullable
    Integer claim;

    @Nullable
    String subject;

    @Enumerated(EnumType.STRING)
    Ending.Effect effect;

    LocalDate happenedOn;
    String reason;

    static EndingFactRow of(EndingFact fact) {
        EndingFactRow row = new EndingFactRow();
        row.matter = fact.target().matter();
        row.rule = fact.target().rule().value();
        row.organ = fact.target().organ();
        row.claim = fact.target().claim();
        row.subject = fact.target().subject();
        row.effect = fact.ending().effect();
        row.happenedOn = fact.ending().on();
        row.reason = fact.ending().reason();
        return row;
    }

    EndingFact toFact() {
        return new EndingFact(
                new Target(matter, new RuleCode(rule), organ, claim, subject), new Ending(effect, happenedOn, reason));
    }
}
