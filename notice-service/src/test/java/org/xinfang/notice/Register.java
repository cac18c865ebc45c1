package org.xinfang.notice;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.xinfang.notice.document.DocumentKind;
import org.xinfang.notice.registry.Notice;
import org.xinfang.notice.registry.NoticeState;
import org.xinfang.notice.registry.Notices;

/** Looks into the register as it stands now, or waits until something stands there. */
@ApplicationScoped
public class Register {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Notices notices;

    Register(Notices notices) {
        this.notices = notices;
    }

    public List<Notice> of(UUID matter) {
        return QuarkusTransaction.requiringNew().call(() -> notices.ofMatter(matter));
    }

    public Notice one(UUID notice) {
        return QuarkusTransaction.requiringNew().call(() -> notices.byId(notice).orElseThrow());
    }

    /** The notice of this kind, as soon as it is in this state. */
    public <S extends NoticeState> Notice await(UUID matter, DocumentKind kind, Class<S> state) {
        return Awaitility.await(kind + " " + state.getSimpleName())
                .atMost(PATIENCE)
                .until(
                        () -> of(matter).stream()
                                .filter(notice -> notice.draft().kind() == kind)
                                .filter(notice -> state.isInstance(notice.state()))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }
}
