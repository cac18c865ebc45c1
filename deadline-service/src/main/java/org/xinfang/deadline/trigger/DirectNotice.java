package org.xinfang.deadline.trigger;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.notice.NoticeIssued;
import org.xinfang.contracts.routing.MatterAssigned;
import org.xinfang.contracts.routing.MatterClassified;
import org.xinfang.contracts.routing.MatterReferred;
import org.xinfang.deadline.limit.Ending;
import org.xinfang.deadline.limit.Fact;
import org.xinfang.deadline.limit.Happening;
import org.xinfang.deadline.limit.Target;
import org.xinfang.platform.core.LegalClock;

/**
 * What an organ that received a matter directly owes the petitioner for each claim (art. 23(2)): its own word on what it keeps,
 * leads to another procedure or does not accept; nothing more on what another organ answers in its place. One limit runs for the
 * whole matter, and it has ended when it has for every claim.
 */
final class DirectNotice {

    private DirectNotice() {}

    /** @param at legal time of the classification */
    static List<Fact> divided(Record event, OffsetDateTime at) {
        return event instanceof MatterClassified classified
                ? List.of(new Fact(
                        Target.wholeMatter(classified.matter(), Limits.DIRECT_NOTICE),
                        new Happening.Divided(
                                classified.claims().stream()
                                        .map(MatterClassified.Claim::claim)
                                        .toList(),
                                LegalClock.legalDate(at),
                                at.toInstant())))
                : List.of();
    }

    static Fact told(NoticeIssued event, Ending ending) {
        Target target =
                Target.organ(event.matter(), Limits.DIRECT_NOTICE, event.organ().code(), event.claim());
        return new Fact(target, event.claim() == null ? ending : new Happening.OfClaim(event.claim(), ending));
    }

    /** What an organ received directly and sent on, the next organ answers in its own time (art. 23(1), 23(3)). */
    static List<Fact> sentOn(MatterReferred event) {
        return answeredElsewhere(event.from(), event.to(), event.procedure())
                .map(reason -> fallenAway(event.matter(), event.from(), event.claim(), event.referredOn(), reason))
                .toList();
    }

    static List<Fact> sentOn(MatterAssigned event) {
        return answeredElsewhere(event.from(), event.to(), event.procedure())
                .map(reason -> fallenAway(event.matter(), event.from(), event.claim(), event.assignedOn(), reason))
                .toList();
    }

    /** Where an accusation went is not said to who reads the limits of the whole matter (art. 30(3)). */
    private static Stream<String> answeredElsewhere(OrganRef from, OrganRef to, String procedure) {
        if (!Limits.PETITION_WORK.contains(procedure)) {
            return Stream.of("由主管机关按照有关规定告知、处理");
        }
        return from.code().equals(to.code()) ? Stream.empty() : Stream.of("已转送" + to.name() + "，由其告知");
    }

    static Fact fallenAway(UUID matter, OrganRef organ, int claim, LocalDate on, String reason) {
        return of(matter, organ, claim, new Ending(Ending.Effect.CANCELLED, on, reason));
    }

    /** @param organ the organ that received the matter directly */
    static Fact of(UUID matter, OrganRef organ, int claim, Happening happening) {
        return new Fact(
                Target.organ(matter, Limits.DIRECT_NOTICE, organ.code(), claim),
                new Happening.OfClaim(claim, happening));
    }
}
