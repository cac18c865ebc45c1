package org.xinfang.deadline.watch;

/**
 * A limit and what a look at it found.
 *
 * @param reported whether its rule has the miss reported upwards
 */
record Watched(WatchedLimit limit, Look look, boolean reported) {

    /** Whether something is told that asks for the organs above. */
    boolean isPastItsEnd() {
        return look.tellings().stream().anyMatch(telling -> !(telling instanceof Telling.Warn));
    }

    /** 督办 (art. 40(1)): an organ let its time pass. */
    boolean callsForSupervision() {
        return reported && look.tellings().stream().anyMatch(Telling.Miss.class::isInstance);
    }
}
