package org.xinfang.contracts.routing;

import java.time.LocalDate;

/**
 * A version of the diversion table (分流导入表) was put in force: from that day on it proposes the procedure of every claim that
 * has not left yet (art. 31). Keyed by {@code diversion-table:} and the version.
 *
 * @param version name of the version
 * @param effectiveFrom legal date from which it decides
 * @param organ code of the organ of the administrator who decided
 */
public record DiversionTableActivated(String version, LocalDate effectiveFrom, String organ) {}
