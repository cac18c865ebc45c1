package org.xinfang.routing.dispatch;

import static org.xinfang.routing.dispatch.DispatchRefusal.Plain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xinfang.platform.core.Outcome;
import org.xinfang.routing.dispatch.Desk.OnDesk;
import org.xinfang.routing.diversion.OrganRule;
import org.xinfang.routing.diversion.Way;
import org.xinfang.routing.matter.Claim;
import org.xinfang.routing.organ.Level;
import org.xinfang.routing.organ.Organ;
import org.xinfang.routing.organ.OrganCode;
import org.xinfang.routing.organ.Organs;
import org.xinfang.routing.organ.Superiors;

/** To which organ a claim may go (art. 22, 23, 24, 30(3)): the first ground that forbids it is told. */
@ApplicationScoped
class TargetPolicy {
    /** Functions that take accusations of a kind; of A4 every department may, but for the accused's. */
    private static final Map<String, Set<String>> SEALED_TRACK = Map.of(
            "A1", Set.of("DISCIPLINE"),
            "A2", Set.of("ORGANISATION", "DISCIPLINE"),
            "A3", Set.of("POLITICAL-LEGAL", "POLICE", "PROCURATORATE", "DISCIPLINE"));

    /** Functions to which a matter may go up, to the level that manages or shares it. */
    private static final Set<String> UPWARD =
            Set.of(Organ.PETITION, "JOINT-CONFERENCE", "DISCIPLINE", "ORGANISATION", "POLITICAL-LEGAL");

    private final Organs organs;

    TargetPolicy(Organs organs) {
        this.organs = organs;
    }

    private record Sending(OnDesk desk, Organ target, Superiors superiors) {
        OrganCode registrar() {
            return desk.matter().registrarCode();
        }

        Claim claim() {
            return desk.claim();
        }

        /** Whether the target was designated by the decision on a dispute: then no rule of level or place bars it. */
        boolean designated() {
            return desk.designated()
                    .filter(organ -> organ.code().equals(target.code().toString()))
                    .isPresent();
        }
    }

    private static final List<Function<Sending, Optional<DispatchRefusal>>> GROUNDS = List.of(
            TargetPolicy::ledElsewhere,
            TargetPolicy::accused,
            TargetPolicy::offTrack,
            TargetPolicy::notDesignated,
            TargetPolicy::returnedBefore,
            TargetPolicy::toItself,
            TargetPolicy::notAPetitionDepartment,
            TargetPolicy::outOfReach,
            TargetPolicy::respondent);

    /** The organ, when the claim may go there today. */
    Outcome<Organ> target(OnDesk desk, String to, LocalDate today) {
        return existing("to", to, today)
                .then(target -> GROUNDS.stream()
                        .flatMap(ground -> ground.apply(new Sending(desk, target, new Superiors(organs))).stream())
                        .findFirst()
                        .<Outcome<Organ>>map(Outcome::refused)
                        .orElseGet(() -> Outcome.done(target)));
    }

    /** The organ, when it may assist with the claim: it exists, is another organ than the sender, and is in reach. */
    Outcome<Organ> assistant(OnDesk desk, String code, LocalDate today) {
        return existing("assisting", code, today)
                .map(organ -> new Sending(desk, organ, new Superiors(organs)))
                .then(sending -> Stream.of(toItself(sending), outOfReach(sending))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .<Outcome<Organ>>map(Outcome::refused)
                        .orElseGet(() -> Outcome.done(sending.target())));
    }

    /** The organ of that code, when it exists today. */
    Outcome<Organ> existing(String field, String code, LocalDate today) {
        Optional<Organ> organ = OrganCode.parse(code).flatMap(organs::find);
        if (organ.isEmpty()) {
            return Outcome.refused(new DispatchRefusal.UnknownOrgan(field, code));
        }
        Organ found = organ.orElseThrow();
        return found.existsOn(today) ? Outcome.done(found) : Outcome.refused(notToday(field, found, today));
    }

    private DispatchRefusal notToday(String field, Organ organ, LocalDate today) {
        if (organ.validFrom().isAfter(today)) {
            return new DispatchRefusal.OrganNotYetEstablished(field, organ.name(), organ.validFrom());
        }
        return new DispatchRefusal.OrganAbolished(
                field,
                organ.name(),
                organ.validTo().orElse(organ.validFrom()).plusDays(1),
                organs.acting(organ.code()).stream()
                        .map(successor -> successor.name() + "（" + successor.code() + "）")
                        .collect(Collectors.joining("、")));
    }

    private static Optional<DispatchRefusal> ledElsewhere(Sending sending) {
        return when(sending.desk().route().row().way() == Way.DIVERSION, Plain.LED_ELSEWHERE);
    }

    /** Neither the accused's unit nor one under it; the track's own organs are under the party committee of their place. */
    private static Optional<DispatchRefusal> accused(Sending sending) {
        Organ target = sending.target();
        Set<String> units = Set.copyOf(sending.claim().accusedUnits());
        Set<String> track = SEALED_TRACK.getOrDefault(sending.claim().kind(), Set.of());
        boolean under = !track.contains(target.function())
                && units.stream().anyMatch(unit -> sending.superiors().isOrUnder(target, OrganCode.of(unit)));
        boolean accused = under || units.contains(target.code().toString());
        return when(sending.claim().sealed() && accused, Plain.TARGET_IS_ACCUSED);
    }

    private static Optional<DispatchRefusal> offTrack(Sending sending) {
        Set<String> track = SEALED_TRACK.get(sending.claim().kind());
        return when(track != null && !track.contains(sending.target().function()), Plain.NOT_ON_SEALED_TRACK);
    }

    /** What was decided on a dispute binds the sender. */
    private static Optional<DispatchRefusal> notDesignated(Sending sending) {
        return sending.desk()
                .designated()
                .filter(organ -> !organ.code().equals(sending.target().code().toString()))
                .map(organ -> new HistoryRefusal.OtherOrganDesignated(organ.name()));
    }

    /** An organ whose objection was agreed to is not asked again, unless it was designated. */
    private static Optional<DispatchRefusal> returnedBefore(Sending sending) {
        Organ target = sending.target();
        return when(
                !sending.designated()
                        && sending.desk().history().returnedBy(target.code().toString()),
                new HistoryRefusal.ReturnedBefore(target.name()));
    }

    private static Optional<DispatchRefusal> toItself(Sending sending) {
        return when(
                sending.registrar().function().equals(Organ.PETITION)
                        && sending.target().code().equals(sending.registrar()),
                Plain.SENT_TO_ITSELF);
    }

    /** Another organ keeps what is its own, or sends it down its own line (art. 23(1)). */
    private static Optional<DispatchRefusal> notAPetitionDepartment(Sending sending) {
        Organ target = sending.target();
        boolean ownLine = target.code().equals(sending.registrar())
                || target.lineSuperior().filter(sending.registrar()::equals).isPresent();
        return when(
                !sending.registrar().function().equals(Organ.PETITION) && !ownLine, Plain.NOT_A_PETITION_DEPARTMENT);
    }

    private static Optional<DispatchRefusal> outOfReach(Sending sending) {
        Organ target = sending.target();
        boolean below = sending.registrar().region().covers(target.code().region());
        boolean above =
                target.code().region().covers(sending.registrar().region()) && UPWARD.contains(target.function());
        return when(!below && !above && !sending.designated(), new DispatchRefusal.OutOfReach(target.name()));
    }

    private static Optional<DispatchRefusal> respondent(Sending sending) {
        boolean superiorNeeded = sending.desk().route().row().organ().by() == OrganRule.By.SUPERIOR;
        return when(
                !sending.designated() && superiorNeeded && sending.target().level() == Level.TOWNSHIP,
                Plain.RESPONDENT_MAY_NOT_HANDLE);
    }

    private static Optional<DispatchRefusal> when(boolean forbidden, DispatchRefusal ground) {
        return forbidden ? Optional.of(ground) : Optional.empty();
    }
}
