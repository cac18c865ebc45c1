package org.xinfang.handling.acceptance;

import org.xinfang.handling.lifecycle.Article;

/**
 * A decision not to accept (不予受理), with what its notice must tell.
 *
 * @param ground the ground that was hit first
 * @param sentence the fact that bars acceptance, in Chinese
 * @param article the article it rests on
 * @param whereToGo where the petitioner should turn, in Chinese
 */
public record NonAcceptance(String ground, String sentence, Article article, String whereToGo) {}
