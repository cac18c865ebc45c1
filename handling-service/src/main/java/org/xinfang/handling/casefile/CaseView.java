package org.xinfang.handling.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.handling.lifecycle.Action;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.Officer;
import org.xinfang.handling.lifecycle.Origin;
import org.xinfang.handling.lifecycle.Procedure;
import org.xinfang.handling.lifecycle.State;
import org.xinfang.handling.lifecycle.Step;
import org.xinfang.handling.repeat.MergedPiece;

/**
 * A case as its readers see it.
 *
 * @param matter id of the matter
 * @param number readable matter number
 * @param claim number of the claim
 * @param claimText the claim in the petitioner's words
 * @param category SUGGESTION or APPEAL
 * @param claimKind row of the diversion table
 * @param procedure by which it is handled
 * @param simple whether it is handled the simple way
 * @param organ the organ in charge
 * @param from the organ that sent it
 * @param state where it stands
 * @param stateName the state's Chinese name
 * @param dates what happened when
 * @param article the article the last step rests on
 * @param allowedActions what the caller may do now
 * @param history every step taken
 * @param mergedPieces repeats that were merged into the claim and are answered with it
 * @param version as in the ETag
 */
public record CaseView(
        UUID matter,
        String number,
        int claim,
        String claimText,
        String category,
        String claimKind,
        Procedure procedure,
        boolean simple,
        OrganRef organ,
        OrganRef from,
        State state,
        String stateName,
        CaseDates dates,
        String article,
        List<String> allowedActions,
        List<CaseStepView> history,
        List<MergedPieceView> mergedPieces,
        long version) {

    /** Legal dates; absent until they are known. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CaseDates(
            LocalDate receivedOn,
            LocalDate takenUpOn,
            @Nullable LocalDate acceptedOn,
            @Nullable LocalDate refusedOn,
            @Nullable LocalDate opinionIssuedOn,
            @Nullable LocalDate answeredOn,
            @Nullable LocalDate closedOn,
            @Nullable LocalDate reportDue) {

        static CaseDates of(HandlingCase handling) {
            Origin origin = handling.origin();
            return new CaseDates(
                    origin.receivedOn(),
                    origin.takenUpOn(),
                    on(handling, Action.ACCEPT),
                    on(handling, Action.REFUSE_ACCEPTANCE),
                    on(handling, Action.APPROVE_OPINION),
                    on(handling, Action.APPROVE_ANSWER),
                    handling.closedOn().orElse(null),
                    origin.reportDue());
        }

        private static @Nullable LocalDate on(HandlingCase handling, Action action) {
            return handling.last(action).map(Step::on).orElse(null);
        }
    }

    /**
     * A step taken.
     *
     * @param action what was done
     * @param actionName its Chinese name
     * @param state the state it led to
     * @param on legal date
     * @param by name of who did it
     * @param article the article acted on
     * @param result what was decided, if anything
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CaseStepView(
            String action,
            String actionName,
            State state,
            LocalDate on,
            String by,
            String article,
            @Nullable String result) {

        static CaseStepView of(Step step) {
            return new CaseStepView(
                    step.action().wireName(),
                    step.action().chinese(),
                    step.to(),
                    step.on(),
                    step.by().name(),
                    step.article().cited(),
                    step.result());
        }
    }

    /**
     * A repeat that is answered with the claim; its words and attachments stand under its own address.
     *
     * @param matter id of the piece
     * @param number its readable number
     * @param claim number of its claim
     * @param receivedOn legal date of receipt
     * @param repeat how manieth repeat, from 1
     */
    public record MergedPieceView(UUID matter, String number, int claim, LocalDate receivedOn, int repeat) {

        static MergedPieceView of(MergedPiece piece) {
            return new MergedPieceView(
                    piece.matter(), piece.number(), piece.claim(), piece.receivedOn(), piece.repeat());
        }
    }

    /**
     * The case as this officer sees it.
     *
     * @param pieces what was merged into claims of the matter, or of others too
     */
    public static CaseView of(HandlingCase handling, Officer officer, List<MergedPiece> pieces) {
        Origin origin = handling.origin();
        return new CaseView(
                handling.key().matter(),
                origin.number(),
                handling.key().claim(),
                origin.claimText(),
                origin.category(),
                origin.claimKind(),
                origin.procedure(),
                handling.isSimple(),
                origin.organ(),
                origin.from(),
                handling.state(),
                handling.state().chinese(),
                CaseDates.of(handling),
                handling.lastStep().article().cited(),
                handling.allowedActions(officer).stream().map(Action::wireName).toList(),
                handling.history().stream().map(CaseStepView::of).toList(),
                merged(handling.key(), pieces),
                handling.version());
    }

    private static List<MergedPieceView> merged(CaseKey key, List<MergedPiece> pieces) {
        MergedPiece.Earlier claim = new MergedPiece.Earlier(key.matter(), key.claim());
        return pieces.stream()
                .filter(piece -> piece.earlier().equals(claim))
                .map(MergedPieceView::of)
                .toList();
    }
}
