package org.xinfang.notice.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xinfang.notice.delivery.Deliveries;
import org.xinfang.notice.delivery.Delivery;
import org.xinfang.notice.paper.Papers;
import org.xinfang.notice.registry.HeldNotices;
import org.xinfang.notice.registry.Notice;
import org.xinfang.notice.registry.NoticeState;
import org.xinfang.notice.registry.Notices;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.web.Page;

/** What staff may read of the register. */
@ApplicationScoped
public class NoticeQueries {
    private final Notices notices;
    private final HeldNotices heldNotices;
    private final Deliveries deliveries;
    private final Papers papers;

    NoticeQueries(Notices notices, HeldNotices heldNotices, Deliveries deliveries, Papers papers) {
        this.notices = notices;
        this.heldNotices = heldNotices;
        this.deliveries = deliveries;
        this.papers = papers;
    }

    List<NoticeView> ofMatter(UUID matter, Reader reader) {
        return notices.ofMatter(matter).stream()
                .filter(reader::mayKnow)
                .map(this::view)
                .toList();
    }

    /** Refused with {@code not-found}. */
    public Outcome<NoticeView> one(UUID notice, Reader reader) {
        return known(notice, reader).map(this::view);
    }

    /** What the reader's organ issued to petitioners and has no proof of delivery for yet, the oldest first. */
    Page<NoticeView> undelivered(Reader reader, int page, int size) {
        var items = notices.undelivered(reader.organ(), page, size);
        return new Page<>(views(items), notices.countUndelivered(reader.organ()), page, size);
    }

    /** What the reader's organ owes and cannot issue until a person has looked, the oldest first. */
    Page<NoticeView> held(Reader reader, int page, int size) {
        var items = heldNotices.ofIssuer(reader.organ(), reader.cleared(), page, size);
        return new Page<>(views(items), heldNotices.countOfIssuer(reader.organ(), reader.cleared()), page, size);
    }

    Outcome<PaperCopy> paper(UUID notice, Reader reader) {
        return readable(notice, reader)
                .map(found -> new PaperCopy(
                        found.notice().draft().title(), found.issued().number(), papers.of(notice)));
    }

    Outcome<PageCopy> page(UUID notice, Reader reader) {
        return readable(notice, reader)
                .then(found -> papers.pageOf(notice)
                        .map(page -> Outcome.done(new PageCopy(page)))
                        .orElseGet(() -> Outcome.refused(new ReadingRefusal.PaperOnly())));
    }

    private Outcome<IssuedNotice> readable(UUID notice, Reader reader) {
        return known(notice, reader).then(found -> {
            if (!reader.mayRead(found)) {
                return Outcome.refused(new ReadingRefusal.NoSuchNotice());
            }
            return found.state() instanceof NoticeState.Issued issued
                    ? Outcome.done(new IssuedNotice(found, issued))
                    : Outcome.refused(new ReadingRefusal.NotIssued());
        });
    }

    private Outcome<Notice> known(UUID notice, Reader reader) {
        return notices.byId(notice)
                .filter(reader::mayKnow)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new ReadingRefusal.NoSuchNotice()));
    }

    private NoticeView view(Notice notice) {
        return NoticeView.of(notice, deliveries.of(notice.id()));
    }

    private List<NoticeView> views(List<Notice> items) {
        var byNotice = deliveries.ofAll(items.stream().map(Notice::id).toList()).stream()
                .collect(Collectors.groupingBy(Delivery::notice));
        return items.stream()
                .map(notice -> NoticeView.of(notice, byNotice.getOrDefault(notice.id(), List.of())))
                .toList();
    }
}
