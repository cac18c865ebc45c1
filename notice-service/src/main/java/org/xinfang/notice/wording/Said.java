package org.xinfang.notice.wording;

/**
 * A paragraph of one notice.
 *
 * @param form what kind of paragraph
 * @param text its words, plain
 */
public record Said(Form form, String text) {}
