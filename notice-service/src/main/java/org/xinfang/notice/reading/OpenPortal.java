package org.xinfang.notice.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.xinfang.notice.petitioner.HashedCode;
import org.xinfang.notice.petitioner.Petitioners;
import org.xinfang.notice.petitioner.Petitioners.Entrance;
import org.xinfang.notice.registry.Notice;
import org.xinfang.notice.registry.NoticeState;
import org.xinfang.notice.registry.Notices;
import org.xinfang.platform.core.Outcome;

/** Lists a petitioner's issued notices with links to open them, to whoever knows matter number and query code. */
@ApplicationScoped
@Transactional
class OpenPortal {
    /** For unknown numbers: the same work as for a known one, so that time tells nothing either. */
    private static final Entrance NOWHERE = new Entrance(new UUID(0, 0), HashedCode.of("nowhere"), false);

    private final Petitioners petitioners;
    private final Notices notices;
    private final ReadLinks links;
    private final PortalConfig config;

    OpenPortal(Petitioners petitioners, Notices notices, ReadLinks links, PortalConfig config) {
        this.petitioners = petitioners;
        this.notices = notices;
        this.links = links;
        this.config = config;
    }

    /** Refused with {@code portal-query-refused}. */
    public Outcome<List<PortalNotice>> open(String matterNumber, String queryCode) {
        var entrance = petitioners.entrance(matterNumber).orElse(NOWHERE);
        var right = entrance.queryCode().matches(queryCode);
        if (!entrance.open()) {
            return shut();
        }
        if (!right) {
            petitioners.wrongCode(entrance.matter(), config.wrongCodes(), config.shut());
            return shut();
        }
        petitioners.rightCode(entrance.matter());
        return Outcome.done(list(entrance.matter()));
    }

    private static Outcome<List<PortalNotice>> shut() {
        return Outcome.refused(new ReadingRefusal.PortalShut());
    }

    private List<PortalNotice> list(UUID matter) {
        return notices.ofMatter(matter).stream()
                .filter(notice -> notice.draft().toPetitioner())
                .flatMap(notice -> notice.state() instanceof NoticeState.Issued issued
                        ? Stream.of(entry(notice, issued))
                        : Stream.empty())
                .toList();
    }

    private PortalNotice entry(Notice notice, NoticeState.Issued issued) {
        return new PortalNotice(
                notice.draft().title(),
                issued.number(),
                notice.draft().issuer().name(),
                issued.on(),
                notice.deliveredOn(),
                "/api/v1/portal/notices/" + links.open(notice.id(), config.linkLife()));
    }
}
