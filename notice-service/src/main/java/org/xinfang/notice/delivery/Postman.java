package org.xinfang.notice.delivery;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;

/** Sends one notice by e-mail. The text names organ, document and number only; everything else is in the paper. */
@ApplicationScoped
class Postman {
    private static final String PDF = "application/pdf";

    private final Mailer mailer;

    Postman(Mailer mailer) {
        this.mailer = mailer;
    }

    /**
     * Sends the message; returns when the mail system took it.
     *
     * @return the message's id: the same at each attempt of one delivery
     */
    String send(Parcel parcel) {
        var draft = parcel.notice().draft();
        var title = draft.title() + "（" + parcel.number() + "）";
        var text = """
                您好：

                %s向您出具的《%s》（%s）见附件，请查收。

                本邮件由信访事项办理平台自动发送，请勿直接回复。
                """.formatted(draft.issuer().name(), draft.title(), parcel.number());
        var messageId = "<" + parcel.delivery() + "@notice.xinfang>";
        mailer.send(Mail.withText(parcel.address(), draft.issuer().name() + "：" + title, text)
                .addHeader("Message-ID", messageId)
                .addAttachment(title + ".pdf", parcel.pdf(), PDF));
        return messageId;
    }
}
