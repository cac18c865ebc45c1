package org.xinfang.notice.proof;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.xinfang.notice.delivery.Delivery;
import org.xinfang.notice.delivery.Method;
import org.xinfang.notice.proof.Proof.Announcement;
import org.xinfang.notice.proof.ProofRefused.AnnouncementRuns;
import org.xinfang.notice.proof.ProofRefused.DateOutside;
import org.xinfang.notice.proof.ProofRefused.DeliveredBefore;
import org.xinfang.notice.proof.ProofRefused.NothingTried;
import org.xinfang.notice.proof.ProofRefused.PartMissing;
import org.xinfang.notice.registry.Notice;

/** Which proof of delivery counts. */
final class ProofPolicy {
    private static final Set<Method> TRIED_BY_PEOPLE = EnumSet.of(Method.POST, Method.IN_PERSON);

    private ProofPolicy() {}

    /** Why this proof of an issued notice does not count today; empty when it does. */
    static Optional<ProofRefused> objection(
            Notice notice, LocalDate issuedOn, List<Delivery> soFar, Proof proof, LocalDate today) {
        return deliveredBefore(notice)
                .or(() -> dateOutside(proof.dateField(), proof.happenedOn(), issuedOn, today))
                .or(() -> proof.missingPart().map(part -> new PartMissing(part, proof.article())))
                .or(() -> proof instanceof Announcement announcement
                        ? againstAnnouncing(announcement, soFar)
                        : Optional.empty());
    }

    /** Why nobody can have tried to deliver the notice on this day. */
    static Optional<ProofRefused> objectionToAttempt(
            Notice notice, LocalDate issuedOn, LocalDate triedOn, LocalDate today) {
        return deliveredBefore(notice).or(() -> dateOutside("triedOn", triedOn, issuedOn, today));
    }

    private static Optional<ProofRefused> deliveredBefore(Notice notice) {
        return Optional.ofNullable(notice.deliveredOn()).map(DeliveredBefore::new);
    }

    private static Optional<ProofRefused> dateOutside(
            String field, LocalDate happenedOn, LocalDate issuedOn, LocalDate today) {
        return happenedOn.isBefore(issuedOn) || happenedOn.isAfter(today)
                ? Optional.of(new DateOutside(field, issuedOn, today))
                : Optional.empty();
    }

    private static Optional<ProofRefused> againstAnnouncing(Announcement announcement, List<Delivery> soFar) {
        var running = soFar.stream()
                .map(Delivery::takesEffectOn)
                .filter(Objects::nonNull)
                .findFirst();
        if (running.isPresent()) {
            return running.map(AnnouncementRuns::new);
        }
        var tried = soFar.stream()
                .anyMatch(delivery ->
                        delivery.state() == Delivery.State.FAILED && TRIED_BY_PEOPLE.contains(delivery.method()));
        return announcement.ground() == AnnouncementGround.OTHER_WAYS_FAILED && !tried
                ? Optional.of(new NothingTried(announcement.article()))
                : Optional.empty();
    }
}
