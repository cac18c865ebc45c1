package org.xinfang.intake.evaluation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.handling.MatterClosed;
import org.xinfang.contracts.routing.MatterClassified;
import org.xinfang.intake.evaluation.scope.ScopeRules;

/**
 * What must be known of a claim before its petitioner may evaluate it: what a clerk confirmed it to be, and how it was closed.
 * Routing and handling tell it in no certain order, so whichever comes last opens the evaluation.
 */
@Entity
@Table(name = "evaluated_claim")
@IdClass(EvaluatedClaim.Key.class)
class EvaluatedClaim {
    @Id
    private UUID matter;

    @Id
    private int claim;

    private @Nullable String category;
    private @Nullable String claimKind;
    private boolean sealed;

    private @Nullable @Embedded Closing closing;
    private @Nullable UUID opening;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    EvaluatedClaim() {}

    EvaluatedClaim(UUID matter, int claim) {
        this.matter = matter;
        this.claim = claim;
    }

    void classified(MatterClassified.Claim confirmed) {
        category = confirmed.category();
        claimKind = confirmed.claimKind();
        sealed = confirmed.sealed();
    }

    /** Of several closings without a reopening between them the first counts: with it the petitioner's window began. */
    void closed(MatterClosed closed) {
        if (closing == null) {
            closing = new Closing(closed.organ(), closed.reason(), closed.closedOn());
        }
    }

    /** Handled again (重新办理): what is evaluated is the next closing. */
    void reopened() {
        closing = null;
        opening = null;
    }

    UUID matter() {
        return matter;
    }

    int claim() {
        return claim;
    }

    boolean isSealed() {
        return sealed;
    }

    /**
     * Opens the evaluation when all is known and the rules want it, once for each closing.
     *
     * @return what was opened; empty when there is nothing to open
     */
    Optional<Opened> open(ScopeRules rules) {
        if (opening != null || sealed || closing == null || category == null || claimKind == null) {
            return Optional.empty();
        }
        Closing how = closing;
        String what = category;
        String kind = claimKind;
        return rules.on(how.closedOn())
                .filter(scope -> scope.includes(what, kind, how.closeReason()))
                .map(scope -> {
                    UUID id = UUID.randomUUID();
                    opening = id;
                    return new Opened(id, matter, claim, how.organ(), how.closedOn(), scope.version());
                });
    }

    /** The evaluation that belongs to the present closing; none when nothing may be evaluated. */
    Optional<UUID> opening() {
        return Optional.ofNullable(opening);
    }

    /**
     * An evaluation that was opened.
     *
     * @param organ the organ that closed the claim
     * @param scope version of the rules
     */
    record Opened(UUID id, UUID matter, int claim, OrganRef organ, LocalDate closedOn, String scope) {}

    record Key(UUID matter, int claim) implements Serializable {}
}
