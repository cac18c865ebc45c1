package org.xinfang.handling.answer;

import java.util.Optional;
import java.util.UUID;

/** The answers, by the referral whose case they end. */
interface Answers {
    Optional<Answer> find(UUID referral);

    /** Keeps a draft in place of the one before. */
    void put(UUID referral, Answer answer);
}
