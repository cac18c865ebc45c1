package org.xinfang.contracts.routing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

/**
 * The organ signed for a referral (签收): its limits for the written notice and for an objection start (art. 23(3)).
 *
 * @param matter id of the matter
 * @param claim number of the claim
 * @param referral id of the referral
 * @param organ the receiving organ
 * @param receivedOn legal date of receipt, day 0 of both limits
 * @param procedure as in {@link MatterReferred}
 * @param sealed whether the claim runs on the sealed track: that system informs under its own rules
 * @param petitionerKnown whether somebody can be notified; if not, the notice duty does not arise (art. 23(2))
 * @param from the organ that sent it; the same as {@code organ} when it keeps what it received directly: then nobody is
 *     informed by the sender, and there is nobody to object to (art. 23(2)). Null in events from before it was told
 */
public record ReferralReceived(
        UUID matter,
        int claim,
        UUID referral,
        OrganRef organ,
        LocalDate receivedOn,
        String procedure,
        boolean sealed,
        boolean petitionerKnown,
        @Nullable OrganRef from) {}
