package org.xinfang.handling.closing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.handling.MatterClosed;
import org.xinfang.handling.execution.ExecutionReport;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.Ruling;

/**
 * How handling ended (办结).
 *
 * @param reason why it ended
 * @param execution how a supporting opinion was carried out (执行情况), art. 32(2); null when there was nothing to execute
 */
public record Closing(CloseReason reason, @Nullable String execution) {

    /** The closing of a case whose opinion or answer is issued, and whose execution, if it grants something, is proven. */
    static Closing of(HandlingCase handling, Optional<ExecutionReport> newest) {
        CloseReason reason = CloseReason.of(handling);
        return new Closing(
                reason,
                reason == CloseReason.SUPPORTED_EXECUTED
                        ? newest.map(ExecutionReport::measure).orElseThrow()
                        : null);
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
