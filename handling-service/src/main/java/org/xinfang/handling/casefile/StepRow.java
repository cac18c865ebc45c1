package org.xinfang.handling.casefile;

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
import org.xinfang.handling.lifecycle.Action;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.lifecycle.State;
import org.xinfang.handling.lifecycle.Step;
import org.xinfang.platform.core.Actor;

/** A step as it lies in the database. Written once. */
@Entity
@Table(name = "handling_step")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class StepRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    UUID referral;
    int number;

    @Enumerated(EnumType.STRING)
    Action action;

    @Enumerated(EnumType.STRING)
    State state;

    String actorId;
    String actorName;
    String organCode;
    String organName;
    LocalDate takenOn;

    @Enumerated(EnumType.STRING)
    Article article;

    @Nullable
    String result;

    static StepRow of(UUID referral, int number, Step step) {
        StepRow row = new StepRow();
        row.referral = referral;
        row.number = number;
        row.action = step.action();
        row.state = step.to();
        row.actorId = step.by().id();
        row.actorName = step.by().name();
        row.organCode = step.by().organ();
        row.organName = step.by().organName();
        row.takenOn = step.on();
        row.article = step.article();
        row.result = step.result();
        return row;
    }

    Step toStep() {
        return new Step(action, state, new Actor(actorId, actorName, organCode, organName), takenOn, article, result);
    }
}
