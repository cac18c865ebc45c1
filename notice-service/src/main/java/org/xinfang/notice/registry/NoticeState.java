package org.xinfang.notice.registry;

import java.time.LocalDate;

/** Where a notice is in its life. Issued is final: a correction is another notice. */
public sealed interface NoticeState {

    /** The petitioner's name and address have not arrived yet. */
    record Unaddressed() implements NoticeState {}

    /** Ready to be numbered and printed. */
    record Waiting() implements NoticeState {}

    /**
     * Numbered, printed, binding.
     *
     * @param number document number (发文字号)
     * @param on legal date of issue (成文日期)
     * @param verificationCode code of the public verification page
     * @param digest SHA-256 of the paper, hexadecimal
     * @param template version of the document's words that it was made with
     */
    record Issued(String number, LocalDate on, String verificationCode, String digest, String template)
            implements NoticeState {}

    /** It may not go out as it is; a person has to look. */
    record Held(String because) implements NoticeState {}

    /** It will never go out; never numbered. */
    record Voided(String because) implements NoticeState {}

    /** Nobody can be told: name or address unknown (art. 23(2)). */
    record NotOwed() implements NoticeState {}
}
