package org.xinfang.notice.reading;

import org.xinfang.notice.registry.Notice;
import org.xinfang.notice.registry.NoticeState;

/**
 * A notice known to be issued.
 *
 * @param notice the notice
 * @param issued its state
 */
public record IssuedNotice(Notice notice, NoticeState.Issued issued) {}
