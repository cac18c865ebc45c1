package org.xinfang.contracts;

/**
 * A region of the problem (问题属地).
 *
 * @param code GB/T 2260, 6 digits, or 9 digits for a township
 * @param name Chinese name, as given at registration
 */
public record RegionRef(String code, String name) {}
