package org.xinfang.contracts.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;

/**
 * The petitioner evaluated how a claim was dealt with (满意度评价). His words stay with intake-service.
 *
 * @param matter id of the matter
 * @param claim number of the claim
 * @param evaluation id of the opened evaluation
 * @param ratings what was evaluated now; the two objects may be evaluated one after the other
 * @param evaluatedOn legal date
 * @param complete whether with this nothing of the evaluation is left to be said
 */
public record SatisfactionEvaluated(
        UUID matter, int claim, UUID evaluation, List<Rating> ratings, LocalDate evaluatedOn, boolean complete) {

    /**
     * @param object PETITION_DEPARTMENT (信访部门) or ORGAN_IN_CHARGE (有权处理的机关、单位)
     * @param organ the evaluated organ
     * @param satisfaction SATISFIED (满意), BASICALLY_SATISFIED (基本满意) or DISSATISFIED (不满意)
     */
    public record Rating(String object, OrganRef organ, String satisfaction) {}
}
