package org.xinfang.notice.seal;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * The detached CMS signature of a PAdES baseline signature (ETSI EN 319 142-1, level B-B): it names its certificate by
 * digest, and it leaves the time to the PDF's signature dictionary.
 */
final class SealedContent {
    private SealedContent() {}

    static byte[] sign(byte[] content, SealKey seal) {
        try {
            var named = new AttributeTable(new Attribute(
                    PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                    new DERSet(new SigningCertificateV2(
                            new ESSCertIDv2(sha256(seal.certificate().getEncoded()))))));
            var attributes = new DefaultSignedAttributeTableGenerator(named);
            var digests = new JcaDigestCalculatorProviderBuilder()
                    .setProvider(SealScheme.BOUNCY_CASTLE)
                    .build();
            var signerInfo = new JcaSignerInfoGeneratorBuilder(digests)
                    .setSignedAttributeGenerator(
                            parameters -> attributes.getAttributes(parameters).remove(CMSAttributes.signingTime))
                    .build(SealScheme.of(seal.key()).signer(seal.key()), seal.certificate());
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(signerInfo);
            generator.addCertificates(new JcaCertStore(seal.chain()));
            return generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .getEncoded();
        } catch (OperatorCreationException | CMSException | GeneralSecurityException | java.io.IOException failure) {
            throw new IllegalStateException("not sealed", failure);
        }
    }

    private static byte[] sha256(byte[] bytes) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }
}
