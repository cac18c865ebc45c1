package org.xinfang.notice.seal;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.spec.ECGenParameterSpec;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** How a seal signs; the organ's key decides. */
enum SealScheme {
    /** RSA with SHA-256, which every PDF reader verifies. */
    RSA {
        @Override
        KeyPair newKeys() throws GeneralSecurityException {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair();
        }

        @Override
        ContentSigner signer(PrivateKey key) throws OperatorCreationException {
            return new JcaContentSignerBuilder("SHA256withRSA").build(key);
        }
    },

    /** SM2 with SM3 (GB/T 32918, GB/T 32905), commercial cryptography, which readers made for it verify. */
    SM2 {
        @Override
        KeyPair newKeys() throws GeneralSecurityException {
            var generator = KeyPairGenerator.getInstance("EC", BOUNCY_CASTLE);
            generator.initialize(new ECGenParameterSpec("sm2p256v1"));
            return generator.generateKeyPair();
        }

        @Override
        ContentSigner signer(PrivateKey key) throws OperatorCreationException {
            return new JcaContentSignerBuilder("SM3withSM2")
                    .setProvider(BOUNCY_CASTLE)
                    .build(key);
        }
    };

    /** Knows SM2 and SM3, as the JDK does not. Used where it is named, never for the whole process. */
    static final Provider BOUNCY_CASTLE = new BouncyCastleProvider();

    private static final int BITS = 2048;

    /** @throws IllegalArgumentException for a key of another kind */
    static SealScheme of(PrivateKey key) {
        if (key.getAlgorithm().equals("RSA")) {
            return RSA;
        }
        var kind = PrivateKeyInfo.getInstance(key.getEncoded()).getPrivateKeyAlgorithm();
        if (GMObjectIdentifiers.sm2p256v1.equals(kind.getParameters())) {
            return SM2;
        }
        throw new IllegalArgumentException("a seal signs by RSA or SM2, not by " + key.getAlgorithm());
    }

    abstract KeyPair newKeys() throws GeneralSecurityException;

    abstract ContentSigner signer(PrivateKey key) throws OperatorCreationException;
}
