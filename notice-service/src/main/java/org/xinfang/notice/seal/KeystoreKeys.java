package org.xinfang.notice.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Optional;
import org.xinfang.contracts.OrganRef;

/** Keys from a PKCS #12 file, of RSA or SM2; each entry is named by its organ's code. */
final class KeystoreKeys implements SealKeys {
    private final KeyStore store;
    private final char[] password;

    private KeystoreKeys(KeyStore store, char[] password) {
        this.store = store;
        this.password = password;
    }

    static KeystoreKeys read(Path file, String password) {
        try (var stream = Files.newInputStream(file)) {
            var store = KeyStore.getInstance("PKCS12", SealScheme.BOUNCY_CASTLE);
            store.load(stream, password.toCharArray());
            return new KeystoreKeys(store, password.toCharArray());
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new IllegalStateException("the keystore of the seals cannot be read", unreadable);
        }
    }

    @Override
    public Optional<SealKey> of(OrganRef organ) {
        try {
            return store.getKey(organ.code(), password) instanceof PrivateKey key
                    ? Optional.of(new SealKey(
                            key,
                            Arrays.stream(store.getCertificateChain(organ.code()))
                                    .map(X509Certificate.class::cast)
                                    .toList()))
                    : Optional.empty();
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalStateException("the seal of " + organ.code() + " cannot be read", unreadable);
        }
    }
}
