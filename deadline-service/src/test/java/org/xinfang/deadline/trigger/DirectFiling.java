package org.xinfang.deadline.trigger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.intake.MatterRegistered;
import org.xinfang.contracts.routing.MatterClassified;
import org.xinfang.contracts.routing.MatterReferred;
import org.xinfang.contracts.routing.ReferralReceived;

/**
 * A matter that an organ received directly (art. 23(2)).
 *
 * @param organ that organ; no petition department
 */
public record DirectFiling(UUID matter, OrganRef organ) {
    private static final String NUMBER = "140106202603020001";

    public static DirectFiling with(OrganRef organ) {
        return new DirectFiling(UUID.randomUUID(), organ);
    }

    public MatterRegistered registered() {
        return new Events(matter).registered(organ, false, false, "2026-03-02T09:12+08:00");
    }

    /** So many claims, all of them appeals of the petition procedure. */
    public MatterClassified divided(int claims) {
        return new MatterClassified(
                matter,
                organ,
                IntStream.rangeClosed(1, claims)
                        .mapToObj(claim -> new MatterClassified.Claim(claim, "APPEAL", false, "F1", List.of()))
                        .toList(),
                List.of());
    }

    /** It belongs to the housing bureau. */
    public MatterReferred sentOn(int claim, String on) {
        return referred(claim, Events.HOUSING, on, "PETITION");
    }

    public MatterReferred kept(int claim, String on) {
        return referred(claim, organ, on, "PETITION");
    }

    /** It is an accusation: the text is withheld. */
    public MatterReferred handedToDiscipline(int claim, String on) {
        return referred(claim, new OrganRef("140106-DISCIPLINE", "迎泽区纪委监委"), on, "DISCIPLINE");
    }

    public ReferralReceived received(MatterReferred kept) {
        return new ReferralReceived(
                matter, kept.claim(), kept.referral(), organ, kept.referredOn(), kept.procedure(), false, true, organ);
    }

    private MatterReferred referred(int claim, OrganRef to, String on, String procedure) {
        boolean sealed = procedure.equals("DISCIPLINE");
        return new MatterReferred(
                matter,
                NUMBER,
                claim,
                UUID.randomUUID(),
                organ,
                to,
                LocalDate.parse(on),
                sealed ? "ACCUSATION" : "APPEAL",
                sealed,
                sealed ? null : "F1",
                procedure,
                List.of(sealed ? "30" : "22(1)"),
                List.of(),
                sealed ? null : "请兑现承诺",
                false);
    }
}
