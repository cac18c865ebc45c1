package org.xinfang.notice.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.xinfang.contracts.OrganRef;
import org.xinfang.notice.Given;
import org.xinfang.notice.rendering.SampleLetters;

@DisplayName("电子印章（PAdES）")
class PadesSealTest {
    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-03-05T09:00:00+08:00");
    private static final SealKeys KEYS = new TestKeys(SealScheme.RSA);
    private static final Seal SEAL = new PadesSeal(KEYS);

    private final byte[] pdf = SampleLetters.opinion();
    private final byte[] sealed = SEAL.put(pdf, Given.STREET, AT);

    @Test
    @DisplayName("《电子签名法》第十四条：印章可以核验，原有字节不变")
    void theSealVerifiesAndLeavesThePrintedBytesAsTheyWere() throws Exception {
        assertThat(Arrays.copyOf(sealed, pdf.length)).isEqualTo(pdf);
        var signature = signature(sealed);
        assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
        assertThat(signature.getName()).isEqualTo("坞城街道办事处");
        assertThat(signature.getSignDate().toInstant()).isEqualTo(AT.toInstant());
        var range = signature.getByteRange();
        assertThat(range[2] + range[3]).as("covers the file to its end").isEqualTo(sealed.length);

        var signer = signer(sealed);
        assertThat(verifies(signer, certificate())).isTrue();
        assertThat(signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2))
                .isNotNull();
        assertThat(certificate().getSubjectX500Principal().getName()).contains("坞城街道办事处（测试印章）");
    }

    @Test
    void oneChangedByteBreaksTheSeal() throws Exception {
        var forged = sealed.clone();
        var place = pdf.length / 2;
        forged[place] = (byte) (forged[place] ^ 1);
        var contents = signature(sealed).getContents(sealed);
        var covered = signature(sealed).getSignedContent(forged);
        var signer = signer(contents, covered);
        assertThatThrownBy(() -> verifies(signer, certificate())).isInstanceOf(CMSException.class);
    }

    @Test
    void anotherOrgansCertificateDoesNotVerifyIt() throws Exception {
        var other = KEYS.of(Given.HOUSING).orElseThrow().certificate();
        assertThat(verifies(signer(sealed), other)).isFalse();
    }

    @Test
    @DisplayName("盖章以后仍为 PDF/A-2b")
    void aSealedPaperIsStillArchivable() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(sealed), PDFAFlavour.PDFA_2_B);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
            var result = validator.validate(parser);
            assertThat(result.isCompliant())
                    .as(() -> result.getTestAssertions().toString())
                    .isTrue();
        }
        Files.createDirectories(Path.of("target/letters"));
        Files.write(Path.of("target/letters/sealed.pdf"), sealed);
    }

    @Test
    void aKeystoreHoldsTheSealsOfItsOrgansOnly(@TempDir Path folder) throws Exception {
        var file = kept(KEYS.of(Given.STREET).orElseThrow(), KeyStore.getInstance("PKCS12"), folder);
        var seal = new PadesSeal(KeystoreKeys.read(file, "test"));
        assertThat(seal.has(Given.STREET)).isTrue();
        assertThat(seal.has(new OrganRef("140105-HOUSING", "住建局"))).isFalse();
        assertThat(verifies(signer(seal.put(pdf, Given.STREET, AT)), certificate()))
                .isTrue();
        assertThatThrownBy(() -> KeystoreKeys.read(file, "wrong")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("SM2：国密印章可以核验，改动一个字节即失效，国密密钥库可读")
    void aKeyOfSm2SealsBySm2(@TempDir Path folder) throws Exception {
        var street = new TestKeys(SealScheme.SM2).of(Given.STREET).orElseThrow();
        var file = kept(street, KeyStore.getInstance("PKCS12", SealScheme.BOUNCY_CASTLE), folder);

        var paper = new PadesSeal(KeystoreKeys.read(file, "test")).put(pdf, Given.STREET, AT);
        var signer = signer(paper);
        assertThat(signer.getDigestAlgOID()).isEqualTo(GMObjectIdentifiers.sm3.getId());
        assertThat(verifiesBySm2(signer, street.certificate())).isTrue();

        var forged = paper.clone();
        forged[pdf.length / 2] ^= 1;
        var broken =
                signer(signature(paper).getContents(paper), signature(paper).getSignedContent(forged));
        assertThatThrownBy(() -> verifiesBySm2(broken, street.certificate())).isInstanceOf(CMSException.class);
    }

    /** A keystore file that holds the street office's key. */
    private static Path kept(SealKey street, KeyStore store, Path folder) throws Exception {
        var file = folder.resolve("seals.p12");
        store.load(null, null);
        store.setKeyEntry(
                Given.STREET.code(),
                street.key(),
                "test".toCharArray(),
                street.chain().toArray(X509Certificate[]::new));
        try (var out = Files.newOutputStream(file)) {
            store.store(out, "test".toCharArray());
        }
        return file;
    }

    private static boolean verifiesBySm2(SignerInformation signer, X509Certificate certificate) throws Exception {
        return signer.verify(new JcaSimpleSignerInfoVerifierBuilder()
                .setProvider(SealScheme.BOUNCY_CASTLE)
                .build(certificate));
    }

    private static X509Certificate certificate() {
        return KEYS.of(Given.STREET).orElseThrow().certificate();
    }

    private static boolean verifies(SignerInformation signer, X509Certificate certificate) throws Exception {
        return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
    }

    private static PDSignature signature(byte[] paper) throws Exception {
        try (var document = Loader.loadPDF(paper)) {
            return document.getLastSignatureDictionary();
        }
    }

    private static SignerInformation signer(byte[] paper) throws Exception {
        var signature = signature(paper);
        return signer(signature.getContents(paper), signature.getSignedContent(paper));
    }

    /** The signature stands in a field that is filled up with zeros: one object is read. */
    private static SignerInformation signer(byte[] contents, byte[] covered) throws Exception {
        try (var asn1 = new ASN1InputStream(contents)) {
            var signed =
                    new CMSSignedData(new CMSProcessableByteArray(covered), ContentInfo.getInstance(asn1.readObject()));
            assertThat(signed.getCertificates().getMatches(null))
                    .hasSize(2)
                    .first()
                    .isInstanceOf(X509CertificateHolder.class);
            return signed.getSignerInfos().getSigners().iterator().next();
        }
    }
}
