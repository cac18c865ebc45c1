package org.xinfang.notice.registry;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xinfang.notice.document.Content;

/** The held notices of the register: what people do with them. */
public interface HeldNotices {

    /** A person supplied content of a held notice; it stays held until it is released. */
    void supply(UUID notice, Content content, String editor, String because);

    /** Who supplied content last. */
    Optional<String> editorOf(UUID notice);

    /** A held notice becomes ready again, with all its attempts. */
    void release(UUID notice);

    /** A held notice ends without paper and number. */
    void end(UUID notice, String because);

    /** Held notices of this issuer, the oldest first; the sealed ones only for who may know of them. */
    List<Notice> ofIssuer(String issuer, boolean withSealed, int page, int size);

    long countOfIssuer(String issuer, boolean withSealed);
}
