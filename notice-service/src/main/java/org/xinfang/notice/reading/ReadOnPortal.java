package org.xinfang.notice.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.xinfang.notice.delivery.Method;
import org.xinfang.notice.delivery.RecordDelivery;
import org.xinfang.notice.paper.Papers;
import org.xinfang.notice.registry.NoticeState;
import org.xinfang.notice.registry.Notices;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;

/** Opens a paper by its link; the first opening is the delivery by portal, with its time as proof. */
@ApplicationScoped
@Transactional
class ReadOnPortal {
    private final ReadLinks links;
    private final Notices notices;
    private final Papers papers;
    private final RecordDelivery recordDelivery;
    private final LegalClock clock;

    ReadOnPortal(ReadLinks links, Notices notices, Papers papers, RecordDelivery recordDelivery, LegalClock clock) {
        this.links = links;
        this.notices = notices;
        this.papers = papers;
        this.recordDelivery = recordDelivery;
        this.clock = clock;
    }

    /** The paper. Refused with {@code not-found} when the link is unknown or has expired. */
    public Outcome<PaperCopy> read(String token) {
        return open(token)
                .map(found -> new PaperCopy(
                        found.notice().draft().title(),
                        found.issued().number(),
                        papers.of(found.notice().id())));
    }

    /** The accessible page; refused as the paper, and with {@code notice-paper-only} when there is none. */
    public Outcome<PageCopy> readPage(String token) {
        return notice(token)
                .then(found -> papers.pageOf(found.notice().id())
                        .<Outcome<PageCopy>>map(page -> open(token).map(opened -> new PageCopy(page)))
                        .orElseGet(() -> Outcome.refused(new ReadingRefusal.PaperOnly())));
    }

    private Outcome<IssuedNotice> open(String token) {
        return notice(token).map(found -> {
            recordDelivery.record(found.notice(), Method.PORTAL, "信访人凭信访件编号和查询码在门户打开，" + clock.now());
            return found;
        });
    }

    private Outcome<IssuedNotice> notice(String token) {
        return links.notice(token)
                .flatMap(notices::byId)
                .flatMap(notice -> notice.state() instanceof NoticeState.Issued issued
                        ? Optional.of(new IssuedNotice(notice, issued))
                        : Optional.empty())
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new ReadingRefusal.NoSuchNotice()));
    }
}
