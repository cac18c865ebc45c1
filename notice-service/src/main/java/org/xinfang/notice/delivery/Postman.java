package org.xinfang.notice.delivery;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Sends one notice by e-mail. The text names organ, document and number only; everything else is in the paper.
 *
 * <p>All messages go from one event loop. From several threads the mail client may open a connection on one loop and
 * write to it from another; an attachment larger than the send buffer can then wait for ever to be continued.
 */
@ApplicationScoped
class Postman {
    private static final String PDF = "application/pdf";

    private final ReactiveMailer mailer;
    private final Context loop;
    private final DeliveryConfig config;

    Postman(ReactiveMailer mailer, Vertx vertx, DeliveryConfig config) {
        this.mailer = mailer;
        this.loop = ((VertxInternal) vertx).createEventLoopContext();
        this.config = config;
    }

    /**
     * Sends the message; returns when the mail system took it. Fails when it refuses, or does not answer in time.
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
                        .addAttachment(title + ".pdf", parcel.pdf(), PDF))
                .runSubscriptionOn(message -> loop.runOnContext(ignored -> message.run()))
                .await()
                .atMost(config.answer());
        return messageId;
    }
}
