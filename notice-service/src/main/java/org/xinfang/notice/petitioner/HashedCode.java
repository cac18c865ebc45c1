package org.xinfang.notice.petitioner;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A query code (查询码) kept so that it can be checked but not read. The code is short, so the hash is slow.
 *
 * @param salt makes equal codes look different
 * @param hash PBKDF2 of the code
 */
@SuppressWarnings("ArrayRecordComponent") // compared by matches() alone, in constant time
public record HashedCode(byte[] salt, byte[] hash) {
    private static final int ROUNDS = 100_000;
    private static final int BITS = 256;
    private static final int SALT_BYTES = 16;

    public static HashedCode of(String code) {
        var salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return new HashedCode(salt, derive(code, salt));
    }

    public boolean matches(String code) {
        return MessageDigest.isEqual(hash, derive(code, salt));
    }

    private static byte[] derive(String code, byte[] salt) {
        try {
            var spec = new PBEKeySpec(code.toCharArray(), salt, ROUNDS, BITS);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has PBKDF2WithHmacSHA256", e);
        }
    }
}
