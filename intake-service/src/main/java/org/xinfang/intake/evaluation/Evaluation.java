package org.xinfang.intake.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.intake.SatisfactionEvaluated;

/** The evaluation of one object after one closing of a claim. */
@Entity
@Table(name = "evaluation")
class Evaluation {
    @Id
    private UUID id;

    private UUID opening;
    private UUID matter;
    private int claim;

    @Enumerated(EnumType.STRING)
    private EvaluatedObject object;

    private String organCode;
    private String organName;
    private LocalDate closedOn;
    private @Nullable UUID timeLimit;
    private @Nullable LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    private @Nullable Satisfaction satisfaction;

    private @Nullable OffsetDateTime evaluatedAt;
    private @Nullable String text;
    private @Nullable String dissatisfiedBecause;
    private @Nullable LocalDate lapsedOn;
    private @Nullable String lapsedBecause;

    /** How it stands (评价状态). */
    enum State {
        /** 待评价: the petitioner may say what he thinks. */
        PENDING,
        /** 已评价. */
        EVALUATED,
        /** 超期未评价: the window ended without a word. */
        EXPIRED,
        /** 未评价: it fell away before the window ended. */
        NOT_EVALUATED
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    Evaluation() {}

    @SuppressWarnings("NullAway.Init") // what is left out comes later
    Evaluation(EvaluatedClaim.Opened opened, EvaluatedObject object, OrganRef organ) {
        this.id = UUID.randomUUID();
        this.opening = opened.id();
        this.matter = opened.matter();
        this.claim = opened.claim();
        this.object = object;
        this.organCode = organ.code();
        this.organName = organ.name();
        this.closedOn = opened.closedOn();
    }

    /** That the window is over is never written down: it follows from the day on which one looks. */
    State on(LocalDate today) {
        if (satisfaction != null) {
            return State.EVALUATED;
        }
        if (lapsedOn != null) {
            return State.NOT_EVALUATED;
        }
        return lastDay != null && today.isAfter(lastDay) ? State.EXPIRED : State.PENDING;
    }

    /** Asked only while it is pending. */
    SatisfactionEvaluated.Rating rate(EvaluationRequest.Rating rating, OffsetDateTime now) {
        satisfaction = rating.satisfaction();
        text = rating.text();
        dissatisfiedBecause = rating.reason();
        evaluatedAt = now;
        return new SatisfactionEvaluated.Rating(
                object.name(), organ(), rating.satisfaction().name());
    }

    /** Asked only while it is pending. */
    void lapse(LocalDate on, String because) {
        lapsedOn = on;
        lapsedBecause = because;
    }

    /** The refusal of whoever comes after the last day. */
    EvaluationRefusal.WindowOver windowOver() {
        return new EvaluationRefusal.WindowOver(closedOn, Objects.requireNonNull(lastDay));
    }

    EvaluatedObject object() {
        return object;
    }

    private OrganRef organ() {
        return new OrganRef(organCode, organName);
    }

    /** @param wordsToo whether the reader may read what the petitioner wrote */
    EvaluationView view(LocalDate today, boolean wordsToo) {
        return new EvaluationView(
                claim,
                object,
                organ(),
                on(today),
                closedOn,
                lastDay,
                satisfaction,
                evaluatedAt,
                wordsToo ? text : null,
                wordsToo ? dissatisfiedBecause : null,
                lapsedBecause);
    }
}
