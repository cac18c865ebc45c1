package org.xinfang.contracts.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;

/**
 * A hearing was announced (听证通知, DOC-14): with the decision to hold it, and again when somebody else sits on the panel; the
 * newest announcement holds. Who speaks for the petitioner stays with the organ.
 *
 * @param matter id of the matter
 * @param number readable matter number
 * @param claim number of the claim
 * @param hearing id of the hearing
 * @param stage as in {@link HearingOpened}
 * @param organ the organ that holds it
 * @param announcedOn legal date of the announcement
 * @param claimText the claim in the petitioner's words
 * @param issue what is heard (听证事项)
 * @param place where
 * @param heldOn legal date of the hearing
 * @param heldAt legal time of day, e.g. 09:30
 * @param chair name of the member who presides
 * @param members the panel, an odd number
 * @param recorder who keeps the record
 * @param representatives how many speak for the petitioner's side
 * @param recusalBy last day to ask that a member leaves the panel (回避, art. 28(3))
 * @param articles articles of the Regulation by which it is held
 */
public record HearingAnnounced(
        UUID matter,
        String number,
        int claim,
        UUID hearing,
        String stage,
        OrganRef organ,
        LocalDate announcedOn,
        String claimText,
        String issue,
        String place,
        LocalDate heldOn,
        String heldAt,
        String chair,
        List<Member> members,
        String recorder,
        int representatives,
        LocalDate recusalBy,
        List<String> articles) {

    /**
     * One who sits on the panel (听证员).
     *
     * @param name name
     * @param unit where that person works
     */
    public record Member(String name, String unit) {}
}
