package org.xinfang.contracts.routing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;

/**
 * Organs do not agree on who is in charge of a claim (受理争议, art. 24(1)): their common superior, else the joint
 * conference (联席会议), decides. Until then nobody is in charge; no limit of the Regulation stops. Never sealed.
 *
 * @param matter id of the matter
 * @param number readable matter number
 * @param claim number of the claim
 * @param dispute id of the dispute
 * @param by the organ that raised it
 * @param organs the organs between which it stands
 * @param decider the organ that has to decide
 * @param basis COMMON_SUPERIOR or JOINT_CONFERENCE
 * @param reasons what it is about, in Chinese
 * @param raisedOn legal date
 */
public record DisputeRaised(
        UUID matter,
        String number,
        int claim,
        UUID dispute,
        OrganRef by,
        List<OrganRef> organs,
        OrganRef decider,
        String basis,
        String reasons,
        LocalDate raisedOn) {}
