package org.xinfang.routing.simulation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.routing.diversion.Decision;
import org.xinfang.routing.diversion.Way;

/**
 * What a version of the table would change for one page of matters. Holds no word of any claim.
 *
 * @param version the version tried
 * @param comparedWith the version in force
 * @param changes the claims that would go another way
 * @param examined how many matters all pages hold
 * @param page number of this page of matters, from 0
 * @param size most matters a page holds
 */
record Simulated(String version, String comparedWith, List<Change> changes, long examined, int page, int size) {

    /**
     * A claim that would go another way.
     *
     * @param matter the matter
     * @param number its number
     * @param claim number of the claim
     * @param claimKind its kind
     * @param before its route by the version in force, or null when that has none
     * @param after its route by the version tried, or null when that has none
     */
    record Change(
            UUID matter,
            String number,
            int claim,
            String claimKind,
            @Nullable RouteByTable before,
            @Nullable RouteByTable after) {}

    /** A row, as far as it decides where a claim goes. */
    record RouteByTable(
            String row,
            Way way,
            String procedure,
            String procedureName,
            String organ,
            String document,
            List<String> articles) {

        static RouteByTable of(Decision decision) {
            var row = decision.row();
            return new RouteByTable(
                    row.row(),
                    row.way(),
                    row.procedure(),
                    row.procedureName(),
                    row.organ().toString(),
                    row.document(),
                    row.articles());
        }
    }
}
