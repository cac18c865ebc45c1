package org.xinfang.handling.closing;

import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.handling.MatterClosed;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.Ruling;
import org.xinfang.handling.paper.Mandatory;
import org.xinfang.platform.core.Outcome;

/**
 * How handling ended (办结).
 *
 * @param reason why it ended
 * @param execution how a supporting opinion was carried out (执行情况), art. 32(2); null when there was nothing to execute
 */
public record Closing(CloseReason reason, @Nullable String execution) {

    /**
     * The closing of a case whose opinion or answer is issued. A supported claim is closed only when it was carried out.
     *
     * @return refused with {@code content-missing} when the execution is not told, with {@code foreign-content} when there
     *     was nothing to execute
     */
    static Outcome<Closing> of(HandlingCase handling, @Nullable String execution) {
        CloseReason reason = CloseReason.of(handling);
        Mandatory content = Mandatory.by(Article.EXECUTION);
        if (reason == CloseReason.SUPPORTED_EXECUTED) {
            content.text("execution", execution);
        } else {
            content.without("execution", execution);
        }
        return content.paper(() -> new Closing(reason, execution));
    }

    Ruling ruling() {
        return new Ruling(reason.name(), reason.article());
    }

    /** What the other services are told of it. */
    public MatterClosed told(HandlingCase closed) {
        return new MatterClosed(
                closed.key().matter(),
                closed.key().claim(),
                closed.origin().organ(),
                reason.name(),
                closed.lastStep().on());
    }
}
