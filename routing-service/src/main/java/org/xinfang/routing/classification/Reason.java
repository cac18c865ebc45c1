package org.xinfang.routing.classification;

/**
 * Why something is suggested.
 *
 * @param rule name of the rule that fired
 * @param article article of the Regulation it rests on
 * @param words the petitioner's words, or the field, that made it fire
 * @param weight what it added
 */
public record Reason(String rule, String article, String words, double weight) {}
