package org.xinfang.notice.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.xinfang.notice.document.DocumentKind;

@DisplayName("文书为可长期保存的 PDF/A-2b")
class ArchivablePaperTest {

    @ParameterizedTest
    @EnumSource(
            value = DocumentKind.class,
            names = {"REGISTRATION_RECEIPT", "HANDLING_OPINION", "SEALED_HANDOVER"})
    void passesTheValidator(DocumentKind kind) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(Paper.print(Letters.of(kind))), PDFAFlavour.PDFA_2_B);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
            var result = validator.validate(parser);
            assertThat(result.isCompliant())
                    .as(() -> result.getTestAssertions().toString())
                    .isTrue();
        }
    }

    @Test
    void embedsOnlyTheGlyphsItUses() throws Exception {
        var pdf = Paper.print(Letters.about("修路。", "𠮷"));
        assertThat(pdf.length).isLessThan(200_000);
        try (var document = Loader.loadPDF(pdf)) {
            var resources = document.getPage(0).getResources();
            for (var name : StreamSupport.stream(resources.getFontNames().spliterator(), false)
                    .toList()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
                assertThat(resources.getFont(name).getName()).matches("[A-Z]{6}\\+Noto.*");
            }
        }
    }

    @Test
    @DisplayName("二维码指向公开核验页")
    void carriesTheVerificationAddressAsQrCode() throws Exception {
        var letter = Letters.of(DocumentKind.SEALED_HANDOVER);
        try (var document = Loader.loadPDF(Paper.print(letter))) {
            assertThat(decode(new PDFRenderer(document).renderImageWithDPI(0, 200)))
                    .isEqualTo(letter.verificationUrl());
        }
    }

    private static String decode(BufferedImage page) throws Exception {
        for (var top = page.getHeight() / 3; top < page.getHeight() - 300; top += 50) {
            var strip = page.getSubimage(0, top, page.getWidth() / 2, 300);
            var pixels = strip.getRGB(0, 0, strip.getWidth(), strip.getHeight(), null, 0, strip.getWidth());
            var source = new RGBLuminanceSource(strip.getWidth(), strip.getHeight(), pixels);
            try {
                return new QRCodeReader()
                        .decode(new BinaryBitmap(new HybridBinarizer(source)))
                        .getText();
            } catch (NotFoundException nothingHere) {
                // The next strip may hold it.
            }
        }
        throw new AssertionError("no QR code on the page");
    }
}
