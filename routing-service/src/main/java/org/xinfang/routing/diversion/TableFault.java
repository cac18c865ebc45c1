package org.xinfang.routing.diversion;

/**
 * A fault of a draft table.
 *
 * @param row the row, or the kind of claim that lacks one
 * @param fault incomplete, unreachable, no-article, no-notice, procedure, unknown-fact, duplicate or unreadable
 * @param why what is wrong, in Chinese
 */
public record TableFault(String row, String fault, String why) {}
