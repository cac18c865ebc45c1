package org.xinfang.notice.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xinfang.notice.delivery.Delivery;
import org.xinfang.notice.document.ChineseText;
import org.xinfang.notice.document.ContentField;
import org.xinfang.notice.reading.IssuedNotice;
import org.xinfang.notice.rendering.ServiceReceipt;
import org.xinfang.notice.rendering.ServiceReceipt.Row;

/**
 * What a receipt of service says (送达回证, DOC-25; Civil Procedure Law art. 87–89, 91 by analogy): of a paper delivered by
 * people what is on record, of one still to be delivered an empty form to be taken along.
 */
final class ReceiptOfService {
    private static final String BLANK = "";

    private ReceiptOfService() {}

    /** Of a notice that people delivered, or that nobody did yet; empty when the platform itself is the witness. */
    static Optional<ServiceReceipt> of(IssuedNotice own, String addressee, List<Delivery> deliveries) {
        var deliveredOn = own.notice().deliveredOn();
        if (deliveredOn == null) {
            return Optional.of(receipt(own, addressee, emptyForm()));
        }
        var date = ChineseText.date(deliveredOn);
        return deliveries.stream()
                .filter(delivery -> delivery.state() == Delivery.State.DELIVERED)
                .flatMap(delivery -> record(delivery, date).stream())
                .map(rows -> receipt(own, addressee, rows))
                .findFirst();
    }

    private static Optional<List<Row>> record(Delivery delivery, String date) {
        return switch (delivery.method()) {
            case IN_PERSON -> Optional.of(inPerson(delivery, date));
            case POST -> Optional.of(byPost(delivery, date));
            case LEFT_BEHIND -> Optional.of(leftBehind(delivery, date));
            case EMAIL, PORTAL, PLATFORM, ANNOUNCEMENT -> Optional.empty();
        };
    }

    private static List<Row> inPerson(Delivery delivery, String date) {
        var signatory = Signatory.valueOf(evidence(delivery, "signatory"));
        var relation = evidence(delivery, "relation");
        return rows(
                "直接送达",
                date,
                evidence(delivery, "place"),
                evidence(delivery, "signer"),
                signatory.label() + (relation.isEmpty() ? "" : "（" + relation + "）"),
                "无",
                "无");
    }

    private static List<Row> byPost(Delivery delivery, String date) {
        return rows("邮寄送达，邮件号" + evidence(delivery, "trackingNumber"), date, "以邮件回执为准", "以邮件回执为准", "以邮件回执为准", "无", "无");
    }

    private static List<Row> leftBehind(Delivery delivery, String date) {
        var witness = evidence(delivery, "witness");
        var recording = evidence(delivery, "recording");
        return rows(
                "留置送达",
                date,
                evidence(delivery, "place"),
                "拒绝签收",
                "无",
                evidence(delivery, "reason"),
                ChineseText.list(List.of(witness, recording.isEmpty() ? "" : "拍照、录像：" + recording)));
    }

    private static List<Row> emptyForm() {
        return rows("□直接送达　□邮寄送达　□留置送达", BLANK, BLANK, BLANK, BLANK, BLANK, BLANK);
    }

    private static List<Row> rows(
            String method,
            String date,
            String place,
            String signature,
            String signatory,
            String refusal,
            String witness) {
        return List.of(
                new Row("送达方式", method),
                new Row("送达日期", date),
                new Row("送达地点", place),
                new Row("受送达人签名或者盖章", signature),
                new Row("签收人与受送达人的关系", signatory),
                new Row("拒收事由", refusal),
                new Row("见证人签名或者影像", witness));
    }

    private static ServiceReceipt receipt(IssuedNotice own, String addressee, List<Row> service) {
        var draft = own.notice().draft();
        var rows = new ArrayList<Row>();
        rows.add(
                new Row("送达文书", "《%s》（%s）".formatted(draft.title(), own.issued().number())));
        rows.add(new Row("信访件编号", draft.content().text(ContentField.MATTER_NUMBER)));
        rows.add(new Row("受送达人", addressee));
        rows.addAll(service);
        rows.add(new Row("送达人签名", BLANK));
        return new ServiceReceipt(draft.issuer().name(), rows);
    }

    private static String evidence(Delivery delivery, String name) {
        return delivery.evidence().getOrDefault(name, "");
    }
}
