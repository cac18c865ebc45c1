package org.xinfang.notice.paper;

import org.jspecify.annotations.Nullable;

/**
 * An issued paper in its two forms, of the same words.
 *
 * @param pdf the original (正本), PDF/A
 * @param page accessible HTML; null of papers issued before there were pages
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record Paper(byte[] pdf, @Nullable String page) {}
