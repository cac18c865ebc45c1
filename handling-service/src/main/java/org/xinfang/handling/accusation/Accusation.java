package org.xinfang.handling.accusation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;
import org.xinfang.platform.core.Outcome;

/**
 * An accusation that a discipline organ signed for, as far as its reporter is to be told: whether it is accepted, then what came
 * out of it, each within 15 working days (纪检监察机关处理检举控告工作规则). Who reported without a name is told nothing.
 *
 * @param handover how it came
 * @param realName whether there is somebody to tell (实名)
 * @param stage how far telling has got
 * @param acceptance that he was told whether it is accepted
 * @param concludedOn legal date on which the organ ended its handling
 * @param result that he was told the result
 */
record Accusation(
        Handover handover,
        boolean realName,
        Stage stage,
        Optional<Told> acceptance,
        Optional<LocalDate> concludedOn,
        Optional<Told> result) {

    /** Telling whether it is accepted. */
    static final String TELL_ACCEPTANCE = "acceptance-feedback";
    /** Noting that it repeats an earlier one. */
    static final String NOTE_REPEAT = "repeat";
    /** Ending it. */
    static final String CONCLUDE = "conclusion";
    /** Telling the result. */
    static final String TELL_RESULT = "result-feedback";

    /**
     * How it came.
     *
     * @param referral id of the handover
     * @param receivedOn legal date on which the organ signed
     */
    record Handover(UUID referral, UUID matter, int claim, OrganRef organ, LocalDate receivedOn) {}

    static Accusation received(Handover handover, boolean realName) {
        return new Accusation(handover, realName, Stage.RECEIVED, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** What may be done now; without a name nobody is told. */
    List<String> allowedActions() {
        return switch (stage) {
            case RECEIVED -> realName ? List.of(TELL_ACCEPTANCE, NOTE_REPEAT) : List.of(CONCLUDE);
            case ACCEPTED -> List.of(CONCLUDE);
            case CONCLUDED -> realName ? List.of(TELL_RESULT) : List.of();
            case NOT_ACCEPTED, REPEAT, RESULT_TOLD -> List.of();
        };
    }

    Outcome<Accusation> tellAcceptance(boolean accepted, Told told, LocalDate today) {
        return open(TELL_ACCEPTANCE)
                .then(open -> day("on", told.on(), handover.receivedOn(), today))
                .map(day -> new Accusation(
                        handover,
                        realName,
                        accepted ? Stage.ACCEPTED : Stage.NOT_ACCEPTED,
                        Optional.of(told),
                        concludedOn,
                        result));
    }

    Outcome<Accusation> noteRepeat() {
        return open(NOTE_REPEAT)
                .map(open -> new Accusation(handover, realName, Stage.REPEAT, acceptance, concludedOn, result));
    }

    Outcome<Accusation> conclude(LocalDate on, LocalDate today) {
        LocalDate from = acceptance.map(Told::on).orElse(handover.receivedOn());
        return open(CONCLUDE)
                .then(open -> day("on", on, from, today))
                .map(day -> new Accusation(handover, realName, Stage.CONCLUDED, acceptance, Optional.of(on), result));
    }

    Outcome<Accusation> tellResult(Told told, LocalDate today) {
        return open(TELL_RESULT)
                .then(open -> day("on", told.on(), concludedOn.orElseThrow(), today))
                .map(day -> new Accusation(
                        handover, realName, Stage.RESULT_TOLD, acceptance, concludedOn, Optional.of(told)));
    }

    private Outcome<Accusation> open(String action) {
        if (allowedActions().contains(action)) {
            return Outcome.done(this);
        }
        return Outcome.refused(
                realName || action.equals(CONCLUDE)
                        ? new AccusationRefused.NotOpen(stage, allowedActions())
                        : new AccusationRefused.WithoutName(allowedActions()));
    }

    private static Outcome<LocalDate> day(String field, LocalDate on, LocalDate from, LocalDate to) {
        return on.isBefore(from) || on.isAfter(to)
                ? Outcome.refused(new AccusationRefused.DayOutOfOrder(field, from, to))
                : Outcome.done(on);
    }
}
