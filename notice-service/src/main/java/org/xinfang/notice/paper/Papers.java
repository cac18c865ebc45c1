package org.xinfang.notice.paper;

import java.util.UUID;

/** The store of issued papers (文书正本). A paper is written once and never changed. */
public interface Papers {

    void keep(UUID notice, byte[] pdf);

    /** The paper of an issued notice. */
    byte[] of(UUID notice);
}
