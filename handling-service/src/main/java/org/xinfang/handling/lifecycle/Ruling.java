package org.xinfang.handling.lifecycle;

/**
 * What a step decides.
 *
 * @param result its code, e.g. SUPPORTED
 * @param article the article it rests on
 */
public record Ruling(String result, Article article) {}
