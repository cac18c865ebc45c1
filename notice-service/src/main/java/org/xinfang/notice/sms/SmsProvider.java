package org.xinfang.notice.sms;

import java.util.UUID;

/** Who brings short messages to phones. One more protocol is one more implementation. */
interface SmsProvider {

    /**
     * Hands a message over.
     *
     * @param message our id: the same at each attempt, so that a repetition can be recognised
     * @param phone mobile number, eleven digits
     * @return the provider's name for it, by which its report is asked for
     * @throws SmsFailure when it was not taken
     */
    String take(UUID message, String phone, String text);

    /**
     * What became of a message.
     *
     * @throws SmsFailure when there is no answer, or the provider does not know it
     */
    Report report(String reference);

    /** The report of a provider (短信回执). */
    enum Report {
        ON_ITS_WAY,
        ARRIVED,
        /** It will never arrive: number out of use, blocked, switched off too long. */
        LOST
    }
}
