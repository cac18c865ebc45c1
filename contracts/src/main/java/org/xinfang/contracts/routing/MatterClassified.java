package org.xinfang.contracts.routing;

import java.util.List;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;

/**
 * A clerk confirmed what each claim is (分类). For a sealed claim only number and category are told (art. 30(3)).
 *
 * @param matter id of the matter
 * @param by the organ whose clerk confirmed
 * @param claims every claim of the matter
 * @param flags flags of the whole matter (JOINT, COLLECTIVE_VISIT, URGENT …), none that reveals a sealed claim
 */
public record MatterClassified(UUID matter, OrganRef by, List<Claim> claims, List<String> flags) {

    /**
     * @param claim number of the claim, from 1
     * @param category SUGGESTION, ACCUSATION or APPEAL
     * @param sealed whether it runs on the sealed track
     * @param claimKind row of the diversion table, e.g. F1; empty when sealed
     * @param contentClasses content classes (内容分类); empty when sealed
     */
    public record Claim(int claim, String category, boolean sealed, String claimKind, List<String> contentClasses) {}
}
