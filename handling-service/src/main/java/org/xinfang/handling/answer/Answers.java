package org.xinfang.handling.answer;

import java.util.Optional;
import org.xinfang.handling.lifecycle.Round;

/** The answers, by the round of the case that they end. */
interface Answers {
    Optional<Answer> find(Round round);

    /** Keeps a draft in place of the one before. */
    void put(Round round, Answer answer);
}
