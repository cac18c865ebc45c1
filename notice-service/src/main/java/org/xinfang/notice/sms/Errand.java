package org.xinfang.notice.sms;

import org.xinfang.notice.registry.Lease;
import org.xinfang.notice.registry.Notice;

/**
 * A leased message with all that is needed for its next step, so that asking the provider needs no database.
 *
 * @param lease the right to do it
 * @param message the message
 * @param notice what it tells of
 * @param text its words
 */
record Errand(Lease lease, ShortMessage message, Notice notice, String text) {}
