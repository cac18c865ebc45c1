package org.xinfang.notice.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.xinfang.notice.delivery.Deliveries;
import org.xinfang.notice.paper.Papers;
import org.xinfang.notice.registry.Notice;
import org.xinfang.notice.registry.NoticeState;
import org.xinfang.notice.registry.Notices;
import org.xinfang.platform.core.Outcome;

/** What staff may read of the register. */
@ApplicationScoped
class NoticeQueries {
    private final Notices notices;
    private final Deliveries deliveries;
    private final Papers papers;

    NoticeQueries(Notices notices, Deliveries deliveries, Papers papers) {
        this.notices = notices;
        this.deliveries = deliveries;
        this.papers = papers;
    }

    List<NoticeView> ofMatter(UUID matter, Reader reader) {
        return notices.ofMatter(matter).stream()
                .filter(reader::mayKnow)
                .map(this::view)
                .toList();
    }

    Outcome<NoticeView> one(UUID notice, Reader reader) {
        return known(notice, reader).map(this::view);
    }

    Outcome<PaperCopy> paper(UUID notice, Reader reader) {
        return known(notice, reader).then(found -> {
            if (!reader.mayRead(found)) {
                return Outcome.refused(new ReadingRefusal.NoSuchNotice());
            }
            return found.state() instanceof NoticeState.Issued issued
                    ? Outcome.done(new PaperCopy(found.draft().title(), issued.number(), papers.of(notice)))
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
}
