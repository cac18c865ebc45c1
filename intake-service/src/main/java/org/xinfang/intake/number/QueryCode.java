package org.xinfang.intake.number;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The petitioner's secret for the public query (查询码): ten random digits and a check digit that catches typing errors
 * before anything is looked up.
 *
 * @param value 11 digits
 */
public record QueryCode(String value) {
    private static final Pattern SHAPE = Pattern.compile("\\d{11}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public QueryCode {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("not a query code");
        }
    }

    public static QueryCode random() {
        String digits = "%010d".formatted(RANDOM.nextLong(10_000_000_000L));
        return new QueryCode(digits + check(digits));
    }

    /** Whether this can be a query code: shape and check digit. */
    public static boolean isWellFormed(String value) {
        return SHAPE.matcher(value).matches() && check(value.substring(0, 10)) == value.charAt(10);
    }

    /** What is stored in place of the code; bound to its matter, so that equal codes do not look equal. */
    public String hashFor(UUID matter) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest((matter + ":" + value).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Luhn's check digit. */
    private static char check(String digits) {
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            int digit = digits.charAt(digits.length() - 1 - place) - '0';
            int weighted = place % 2 == 0 ? digit * 2 : digit;
            sum += weighted / 10 + weighted % 10;
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }

    /** Never shown by accident. */
    @Override
    public String toString() {
        return "QueryCode[…]";
    }
}
