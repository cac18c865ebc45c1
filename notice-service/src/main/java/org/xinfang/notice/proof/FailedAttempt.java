package org.xinfang.notice.proof;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xinfang.notice.delivery.Method;
import org.xinfang.notice.document.ChineseText;

/**
 * An attempt of delivery by people that failed.
 *
 * @param way how it was tried
 * @param triedOn when, legal date; of a returned mail item the date of its return
 * @param obstacle why it failed
 * @param note what happened in particular
 */
record FailedAttempt(
        Way way,
        LocalDate triedOn,
        Obstacle obstacle,
        @Nullable String note) {

    /** What people try. */
    enum Way {
        POST(Method.POST),
        IN_PERSON(Method.IN_PERSON);

        private final Method method;

        Way(Method method) {
            this.method = method;
        }

        Method method() {
            return method;
        }
    }

    /** The attempt in words, for the delivery's record. */
    String course() {
        var what = ChineseText.date(triedOn) + obstacle.label();
        return note == null || note.isBlank() ? what : what + "。" + note.strip();
    }
}
