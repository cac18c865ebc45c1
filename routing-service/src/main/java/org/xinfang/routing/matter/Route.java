package org.xinfang.routing.matter;

import java.util.List;
import org.xinfang.routing.diversion.DiversionRow;
import org.xinfang.routing.jurisdiction.Competence;

/**
 * The way proposed for a claim.
 *
 * @param row the row of the diversion table that fired
 * @param competence the organ in charge, or those that come into question
 */
public record Route(DiversionRow row, Competence competence) {

    /** Articles to be cited. */
    public List<String> articles() {
        return row.articles();
    }
}
