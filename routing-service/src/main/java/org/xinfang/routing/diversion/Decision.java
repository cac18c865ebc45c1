package org.xinfang.routing.diversion;

import java.util.List;

/**
 * What the table says of a claim.
 *
 * @param table version of the table
 * @param row the row that fired
 * @param near the other rows for this kind of claim, each with why it did not decide
 */
public record Decision(String table, DiversionRow row, List<NearRow> near) {

    /**
     * A row that nearly decided.
     *
     * @param row its name
     * @param procedureName where it would have led
     * @param why what kept it from deciding, in Chinese
     */
    public record NearRow(String row, String procedureName, String why) {}
}
