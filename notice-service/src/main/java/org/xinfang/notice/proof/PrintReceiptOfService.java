package org.xinfang.notice.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.xinfang.notice.composition.Composition;
import org.xinfang.notice.delivery.Deliveries;
import org.xinfang.notice.reading.IssuedNotice;
import org.xinfang.notice.reading.OwnNotices;
import org.xinfang.notice.reading.PaperCopy;
import org.xinfang.notice.reading.Reader;
import org.xinfang.notice.rendering.LetterPress;
import org.xinfang.notice.rendering.Pressed;
import org.xinfang.notice.rendering.ServiceReceipt;
import org.xinfang.platform.core.Outcome;

/** Prints the receipt of service of an own notice (送达回证, DOC-25). */
@ApplicationScoped
@Transactional
class PrintReceiptOfService {
    private final OwnNotices ownNotices;
    private final Deliveries deliveries;
    private final Composition composition;
    private final LetterPress press;

    PrintReceiptOfService(OwnNotices ownNotices, Deliveries deliveries, Composition composition, LetterPress press) {
        this.ownNotices = ownNotices;
        this.deliveries = deliveries;
        this.composition = composition;
        this.press = press;
    }

    /**
     * Refused with {@code not-found}, {@code not-issuing-organ}, {@code notice-not-issued}; with {@code no-receipt-of-service}
     * when the notice was delivered without people; with {@code receipt-unprintable} when no font draws a character of it.
     */
    public Outcome<PaperCopy> print(UUID notice, Reader clerk) {
        return ownNotices.issued(notice, clerk).then(own -> {
            var addressee = composition.recipientOf(own.notice()).name();
            return ReceiptOfService.of(own, addressee, deliveries.of(notice))
                    .map(receipt -> printed(own, receipt))
                    .orElseGet(() -> Outcome.refused(new ReceiptRefused.WithoutPeople()));
        });
    }

    private Outcome<PaperCopy> printed(IssuedNotice own, ServiceReceipt receipt) {
        return switch (press.print(receipt)) {
            case Pressed.Paper(byte[] pdf) ->
                Outcome.done(new PaperCopy("送达回证", own.issued().number(), pdf));
            case Pressed.Unprintable unprintable ->
                Outcome.refused(new ReceiptRefused.Unprintable(unprintable.named()));
        };
    }
}
