package org.xinfang.contracts.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

/**
 * A bureau has put numbers of days of its own in the place of the national ones; limits that start on or after their day
 * are counted by them.
 *
 * @param addedBy organ of the administrator who added it
 * @param version name of the version, e.g. 山西省-2027
 * @param title name of the local rules
 * @param issuer who issued them
 * @param scope region or organ they apply to, as a code
 * @param supersedes the version they replace; null for the first of its scope
 * @param addedOn legal date
 */
public record LocalRuleBookAdded(
        OrganRef addedBy,
        String version,
        String title,
        String issuer,
        String scope,
        @Nullable String supersedes,
        LocalDate addedOn) {}
