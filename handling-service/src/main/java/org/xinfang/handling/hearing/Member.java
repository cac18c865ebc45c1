package org.xinfang.handling.hearing;

/**
 * One who sits on the panel of a hearing (听证员).
 *
 * @param name name
 * @param unit where that person works
 */
record Member(String name, String unit) {}
