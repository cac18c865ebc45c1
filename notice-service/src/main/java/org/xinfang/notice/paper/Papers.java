package org.xinfang.notice.paper;

import java.util.Optional;
import java.util.UUID;

/** The store of issued papers (文书正本). A paper is written once and never changed. */
public interface Papers {

    void keep(UUID notice, Paper paper);

    /** The PDF of an issued notice. */
    byte[] of(UUID notice);

    /** The accessible page of an issued notice; none of papers issued before there were pages. */
    Optional<String> pageOf(UUID notice);
}
