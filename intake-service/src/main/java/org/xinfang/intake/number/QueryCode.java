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
    private static final String[] DAMM = {
        "0317598642",
        "7092154863",
        "4206871359",
        "1750983426",
        "6123045978",
        "3674209581",
        "5869720134",
        "8945362017",
        "9438617205",
        "2581436790"
    };
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

    /** Damm's check digit: finds every single wrong digit and every swap of neighbours, which Luhn's does not. */
    private static char check(String digits) {
        int interim = 0;
        for (int place = 0; place < digits.length(); place++) {
            interim = DAMM[interim].charAt(digits.charAt(place) - '0') - '0';
        }
        return (char) ('0' + interim);
    }

    /** Never shown by accident. */
    @Override
    public String toString() {
        return "QueryCode[…]";
    }
}
