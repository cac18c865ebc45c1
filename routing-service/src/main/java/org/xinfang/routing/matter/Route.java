package org.xinfang.routing.matter;

import java.util.List;
import org.xinfang.routing.diversion.Decision;
import org.xinfang.routing.diversion.DiversionRow;
import org.xinfang.routing.jurisdiction.Competence;

/**
 * The way proposed for a claim.
 *
 * @param decision what the diversion table says, with the rows that nearly fired
 * @param competence the organ in charge, or those that come into question
 */
public record Route(Decision decision, Competence competence) {

    /** The row that fired. */
    public DiversionRow row() {
        return decision.row();
    }

    /** Articles to be cited. */
    public List<String> articles() {
        return row().articles();
    }
}
