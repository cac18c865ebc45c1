package org.xinfang.routing.merge;

import java.time.LocalDate;

/**
 * That a merge was a mistake (撤销并案).
 *
 * @param person name of the clerk who decided
 * @param on legal date
 * @param reason why it was a mistake
 */
record Separation(String person, LocalDate on, String reason) {}
