package org.xinfang.notice.issue;

import java.security.SecureRandom;

/** Codes of the public verification page (核验码): unguessable, without letters that are mistaken for digits. */
final class VerificationCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private VerificationCode() {}

    /** A new code, 80 random bits. */
    static String random() {
        var code = new StringBuilder(LENGTH);
        for (var i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }
}
