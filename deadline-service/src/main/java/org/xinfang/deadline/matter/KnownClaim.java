package org.xinfang.deadline.matter;

/**
 * What a clerk confirmed a claim to be.
 *
 * @param claim its number
 * @param category SUGGESTION, ACCUSATION or APPEAL
 * @param sealed whether it runs on the sealed track (art. 30(3))
 * @param litigation whether it belongs to litigation (涉法涉诉): such matters do not count in the rates
 */
public record KnownClaim(int claim, String category, boolean sealed, boolean litigation) {

    private static final String LITIGATION_KINDS = "L";

    /** @param claimKind row of the diversion table; L1 to L4 are litigation */
    public static KnownClaim of(int claim, String category, boolean sealed, String claimKind) {
        return new KnownClaim(claim, category, sealed, claimKind.startsWith(LITIGATION_KINDS));
    }
}
