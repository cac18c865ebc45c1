package org.xinfang.notice.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xinfang.notice.document.ContentField;
import org.xinfang.notice.numbering.DocumentNumber;
import org.xinfang.notice.numbering.NumberSeries;
import org.xinfang.notice.numbering.OrganWord;
import org.xinfang.notice.petitioner.Petitioners;
import org.xinfang.notice.registry.Lease;
import org.xinfang.notice.registry.Notice;
import org.xinfang.notice.registry.Notices;
import org.xinfang.notice.rendering.Letter;
import org.xinfang.notice.rendering.LetterPress;
import org.xinfang.notice.rendering.Pressed.Paper;
import org.xinfang.notice.rendering.Pressed.Unprintable;
import org.xinfang.platform.core.LegalClock;

/**
 * Issues one notice: number, paper and event are one transaction, so a crash at any point leaves neither a number without
 * paper nor a paper without number. What may not go out is held with the reason before a number is taken.
 */
@ApplicationScoped
@Transactional
class IssueNotice {
    private final Notices notices;
    private final Petitioners petitioners;
    private final NumberSeries numbers;
    private final LetterPress press;
    private final FileNotice fileNotice;
    private final IssueConfig config;
    private final LegalClock clock;

    IssueNotice(
            Notices notices,
            Petitioners petitioners,
            NumberSeries numbers,
            LetterPress press,
            FileNotice fileNotice,
            IssueConfig config,
            LegalClock clock) {
        this.notices = notices;
        this.petitioners = petitioners;
        this.numbers = numbers;
        this.press = press;
        this.fileNotice = fileNotice;
        this.config = config;
        this.clock = clock;
    }

    public void issue(Lease lease) {
        notices.leased(lease).ifPresent(this::issue);
    }

    private void issue(Notice notice) {
        var recipient = recipientOf(notice);
        var code = VerificationCode.random();
        var impediment = impediment(notice, letter(notice, recipient, provisional(notice), code));
        if (impediment.isPresent()) {
            notices.hold(notice.id(), impediment.get());
            return;
        }
        var draft = notice.draft();
        var number = numbers.next(draft.issuer(), draft.kind(), clock.today().getYear());
        switch (press.print(letter(notice, recipient, number, code))) {
            case Paper(byte[] pdf) -> fileNotice.file(notice, number, code, pdf, recipient.email());
            case Unprintable unprintable ->
                throw new IllegalStateException("number of " + notice.id() + " unprintable");
        }
    }

    private Optional<String> impediment(Notice notice, Letter letter) {
        var missing = notice.draft().kind().missingIn(notice.content());
        if (!missing.isEmpty()) {
            return Optional.of(
                    "缺少必备内容：" + missing.stream().map(ContentField::label).collect(Collectors.joining("、")));
        }
        var unprintable = press.unprintableIn(letter);
        return unprintable.isEmpty() ? Optional.empty() : Optional.of("字库缺字：" + new Unprintable(unprintable).named());
    }

    private Recipient recipientOf(Notice notice) {
        var organ = notice.draft().addressee();
        return organ == null
                ? petitioners.of(notice.draft().matter()).map(Recipient::of).orElseThrow()
                : Recipient.of(organ);
    }

    private DocumentNumber provisional(Notice notice) {
        var words = OrganWord.candidates(notice.draft().issuer());
        return new DocumentNumber(
                String.join("", words), notice.draft().kind(), clock.today().getYear(), 1);
    }

    private Letter letter(Notice notice, Recipient recipient, DocumentNumber number, String code) {
        return new Letter(
                notice.draft().kind(),
                notice.draft().issuer().name(),
                number.text(),
                new Letter.Addressee(recipient.name(), recipient.you()),
                clock.today(),
                notice.content(),
                config.publicUrl().resolve("/api/v1/verify/" + code).toString(),
                code);
    }
}
