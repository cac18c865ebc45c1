package org.xinfang.notice.seal;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.xinfang.contracts.OrganRef;

/**
 * Keys made at start and gone with the process, with certificates that say so in their names. For demonstration and tests:
 * whoever checks such a seal learns that the paper is unchanged, not who made it.
 */
final class TestKeys implements SealKeys {
    private static final int SERIAL_BITS = 64;
    private static final SecureRandom RANDOM = new SecureRandom();
    // Wide, because legal time may be simulated.
    private static final Date FROM = Date.from(Instant.parse("2020-01-01T00:00:00Z"));
    private static final Date UNTIL = Date.from(Instant.parse("2049-12-31T00:00:00Z"));

    private final SealScheme scheme;
    private final KeyPair authorityKeys;
    private final X500Name authorityName = name("信访测试印章签发（仅供测试）");
    private final X509Certificate authority;
    private final Map<String, SealKey> byOrgan = new ConcurrentHashMap<>();

    TestKeys(SealScheme scheme) {
        this.scheme = scheme;
        this.authorityKeys = pair();
        this.authority = certificate(authorityName, authorityKeys, true);
    }

    @Override
    public Optional<SealKey> of(OrganRef organ) {
        return Optional.of(byOrgan.computeIfAbsent(organ.code(), code -> issue(organ)));
    }

    private SealKey issue(OrganRef organ) {
        var keys = pair();
        var certificate = certificate(name(organ.name() + "（测试印章）"), keys, false);
        return new SealKey(keys.getPrivate(), List.of(certificate, authority));
    }

    private X509Certificate certificate(X500Name subject, KeyPair keys, boolean isAuthority) {
        try {
            var builder = new JcaX509v3CertificateBuilder(
                    authorityName, new BigInteger(SERIAL_BITS, RANDOM), FROM, UNTIL, subject, keys.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(isAuthority));
            builder.addExtension(
                    Extension.keyUsage,
                    true,
                    new KeyUsage(
                            isAuthority ? KeyUsage.keyCertSign : KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            var signer = scheme.signer(authorityKeys.getPrivate());
            return new JcaX509CertificateConverter()
                    .setProvider(SealScheme.BOUNCY_CASTLE)
                    .getCertificate(builder.build(signer));
        } catch (CertIOException | OperatorCreationException | GeneralSecurityException impossible) {
            throw new IllegalStateException("test certificate not made", impossible);
        }
    }

    private static X500Name name(String commonName) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "CN")
                .addRDN(BCStyle.CN, commonName)
                .build();
    }

    private KeyPair pair() {
        try {
            return scheme.newKeys();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("no keys for " + scheme, impossible);
        }
    }
}
