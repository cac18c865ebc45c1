package org.xinfang.notice.reading;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.notice.delivery.Delivery;
import org.xinfang.notice.registry.Notice;
import org.xinfang.notice.registry.NoticeState;

/**
 * A notice as the API shows it.
 *
 * @param state UNADDRESSED, WAITING, ISSUED, HELD, VOIDED or NOT_OWED
 * @param heldBecause why it cannot go out; null unless held
 * @param voidedBecause why it will never go out; null unless voided
 * @param number document number; null until issued
 * @param digest SHA-256 of the paper; null until issued
 * @param template version of the document's words; null until issued
 * @param deliveredOn legal date of delivery; null until then
 */
public record NoticeView(
        UUID id,
        UUID matter,
        @Nullable Integer claim,
        String document,
        String title,
        OrganRef issuer,
        String addressee,
        @Nullable OrganRef addresseeOrgan,
        boolean sealed,
        OffsetDateTime draftedAt,
        String state,
        @Nullable String heldBecause,
        @Nullable String voidedBecause,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable String verificationCode,
        @Nullable String digest,
        @Nullable String template,
        @Nullable LocalDate deliveredOn,
        List<DeliveryView> deliveries) {

    /**
     * One way on which the notice went, or tried to. The address is not shown.
     *
     * @param evidence what the proof says in particular, e.g. tracking number or signer
     * @param takesEffectOn from when an announcement counts as delivery; null for other methods
     */
    public record DeliveryView(
            String method,
            String state,
            int attempts,
            @Nullable OffsetDateTime finishedAt,
            @Nullable String proof,
            Map<String, String> evidence,
            @Nullable LocalDate takesEffectOn,
            @Nullable String lastError) {

        static DeliveryView of(Delivery delivery) {
            return new DeliveryView(
                    delivery.method().name(),
                    delivery.state().name(),
                    delivery.attempts(),
                    delivery.finishedAt(),
                    delivery.proof(),
                    delivery.evidence(),
                    delivery.takesEffectOn(),
                    delivery.lastError());
        }
    }

    static NoticeView of(Notice notice, List<Delivery> deliveries) {
        var draft = notice.draft();
        var issued = notice.state() instanceof NoticeState.Issued done ? done : null;
        return new NoticeView(
                notice.id(),
                draft.matter(),
                draft.claim(),
                draft.kind().code(),
                draft.title(),
                draft.issuer(),
                draft.kind().audience().name(),
                draft.addressee(),
                notice.sealed(),
                notice.draftedAt(),
                stateName(notice.state()),
                notice.state() instanceof NoticeState.Held(String because) ? because : null,
                notice.state() instanceof NoticeState.Voided(String because) ? because : null,
                issued == null ? null : issued.number(),
                issued == null ? null : issued.on(),
                issued == null ? null : issued.verificationCode(),
                issued == null ? null : issued.digest(),
                issued == null ? null : issued.template(),
                notice.deliveredOn(),
                deliveries.stream().map(DeliveryView::of).toList());
    }

    private static String stateName(NoticeState state) {
        return switch (state) {
            case NoticeState.Unaddressed unaddressed -> "UNADDRESSED";
            case NoticeState.Waiting waiting -> "WAITING";
            case NoticeState.Issued issued -> "ISSUED";
            case NoticeState.Held held -> "HELD";
            case NoticeState.Voided voided -> "VOIDED";
            case NoticeState.NotOwed notOwed -> "NOT_OWED";
        };
    }
}
