package org.xinfang.intake.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.handling.MatterClosed;
import org.xinfang.contracts.intake.EvaluationOpened;
import org.xinfang.contracts.routing.MatterClassified;
import org.xinfang.intake.evaluation.LapseEvaluation.Ground;
import org.xinfang.intake.evaluation.scope.ScopeRules;
import org.xinfang.intake.matter.FindOrigin;
import org.xinfang.intake.matter.FindOrigin.Origin;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.messaging.Journal;

/** Opens the evaluation of a claim when it is closed, and ends it when the claim is handled again. */
@ApplicationScoped
@Transactional
class FollowClaim {
    private static final Actor SERVICE = Actor.system("intake-service");

    private final Evaluations evaluations;
    private final ScopeRules rules;
    private final FindOrigin findOrigin;
    private final LapseEvaluation lapseEvaluation;
    private final LegalClock clock;
    private final Journal journal;

    FollowClaim(
            Evaluations evaluations,
            ScopeRules rules,
            FindOrigin findOrigin,
            LapseEvaluation lapseEvaluation,
            LegalClock clock,
            Journal journal) {
        this.evaluations = evaluations;
        this.rules = rules;
        this.findOrigin = findOrigin;
        this.lapseEvaluation = lapseEvaluation;
        this.clock = clock;
        this.journal = journal;
    }

    void classified(MatterClassified event) {
        for (MatterClassified.Claim confirmed : event.claims()) {
            EvaluatedClaim claim = evaluations.claimForChange(event.matter(), confirmed.claim());
            claim.classified(confirmed);
            if (claim.isSealed()) {
                lapseEvaluation.lapse(claim, Ground.SEALED, clock.today(), SERVICE);
            }
            open(claim);
        }
    }

    void closed(MatterClosed event) {
        EvaluatedClaim claim = evaluations.claimForChange(event.matter(), event.claim());
        claim.closed(event);
        open(claim);
    }

    void reopened(UUID matter, int number, LocalDate on) {
        evaluations.knownForChange(matter, number).ifPresent(claim -> {
            lapseEvaluation.lapse(claim, Ground.HANDLED_AGAIN, on, SERVICE);
            claim.reopened();
        });
    }

    /** Of whoever cannot be told that a claim was closed nobody says that he let his time pass. */
    private void open(EvaluatedClaim claim) {
        Origin origin = findOrigin.of(claim.matter());
        if (!origin.anonymous()) {
            claim.open(rules).ifPresent(opened -> tell(opened, origin));
        }
    }

    private void tell(EvaluatedClaim.Opened opened, Origin origin) {
        OrganRef department = evaluatedBeside(opened.organ(), origin);
        evaluations.add(new Evaluation(opened, EvaluatedObject.ORGAN_IN_CHARGE, opened.organ()));
        if (department != null) {
            evaluations.add(new Evaluation(opened, EvaluatedObject.PETITION_DEPARTMENT, department));
        }
        journal.append(
                opened.matter(),
                new EvaluationOpened(
                        opened.matter(),
                        origin.number(),
                        opened.claim(),
                        opened.id(),
                        department,
                        opened.organ(),
                        opened.closedOn(),
                        opened.scope()),
                SERVICE,
                EvaluationRefusal.EVALUATION_RULES);
    }

    /** A petition department that handled the claim itself is evaluated once. */
    private static @Nullable OrganRef evaluatedBeside(OrganRef organ, Origin origin) {
        return origin.petitionDepartment() && !origin.registrar().code().equals(organ.code())
                ? origin.registrar()
                : null;
    }
}
