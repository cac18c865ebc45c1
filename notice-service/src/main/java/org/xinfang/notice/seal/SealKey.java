package org.xinfang.notice.seal;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * What an organ seals with.
 *
 * @param key private key
 * @param chain its certificate first, then those of who vouches for it
 */
record SealKey(PrivateKey key, List<X509Certificate> chain) {
    SealKey {
        chain = List.copyOf(chain);
    }

    X509Certificate certificate() {
        return chain.getFirst();
    }
}
