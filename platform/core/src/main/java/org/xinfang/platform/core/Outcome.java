package org.xinfang.platform.core;

import java.util.function.Function;

/**
 * What came of a command: it was done, or it was refused for a reason that can be told. A refusal has changed nothing.
 *
 * @param <T> what a done command gives back
 */
public sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    record Refused<T>(Refusal refusal) implements Outcome<T> {}

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }

    /** The outcome of a next step; a refusal stays what it is. */
    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        return switch (this) {
            case Done<T>(T value) -> next.apply(value);
            case Refused<T>(Refusal refusal) -> new Refused<>(refusal);
        };
    }

    /** The same outcome with another value; a refusal stays what it is. */
    default <R> Outcome<R> map(Function<? super T, R> change) {
        return then(value -> done(change.apply(value)));
    }

    /**
     * The value, for callers that answer refusals in one place.
     *
     * @throws RefusedException when the command was refused
     */
    default T orThrow() {
        return switch (this) {
            case Done<T>(T value) -> value;
            case Refused<T>(Refusal refusal) -> throw new RefusedException(refusal);
        };
    }
}
