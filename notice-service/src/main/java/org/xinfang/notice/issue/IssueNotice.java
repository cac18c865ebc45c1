package org.xinfang.notice.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xinfang.notice.composition.Composition;
import org.xinfang.notice.numbering.NumberSeries;
import org.xinfang.notice.paper.Paper;
import org.xinfang.notice.registry.Lease;
import org.xinfang.notice.registry.Notice;
import org.xinfang.notice.registry.Notices;
import org.xinfang.notice.rendering.Pressed;
import org.xinfang.platform.core.LegalClock;

/**
 * Issues one notice: number, paper and event are one transaction, so a crash at any point leaves neither a number without
 * paper nor a paper without number. What may not go out is held with the reason before a number is taken.
 */
@ApplicationScoped
@Transactional
class IssueNotice {
    private final Notices notices;
    private final NumberSeries numbers;
    private final Composition composition;
    private final FileNotice fileNotice;
    private final LegalClock clock;

    IssueNotice(
            Notices notices, NumberSeries numbers, Composition composition, FileNotice fileNotice, LegalClock clock) {
        this.notices = notices;
        this.numbers = numbers;
        this.composition = composition;
        this.fileNotice = fileNotice;
        this.clock = clock;
    }

    public void issue(Lease lease) {
        notices.leased(lease).ifPresent(this::issue);
    }

    private void issue(Notice notice) {
        var impediment = composition.impedimentOf(notice);
        if (impediment.any()) {
            notices.hold(notice.id(), impediment.because());
            return;
        }
        var draft = notice.draft();
        var recipient = composition.recipientOf(notice);
        var code = VerificationCode.random();
        var number = numbers.next(draft.issuer(), draft.kind(), clock.today().getYear());
        var letter = composition.letterOf(notice, recipient, number, code);
        switch (composition.print(letter, draft.issuer())) {
            case Pressed.Paper(byte[] pdf) ->
                fileNotice.file(notice, number, letter, new Paper(pdf, composition.page(letter)), recipient.email());
            case Pressed.Unprintable unprintable ->
                throw new IllegalStateException("number of " + notice.id() + " unprintable");
        }
    }
}
