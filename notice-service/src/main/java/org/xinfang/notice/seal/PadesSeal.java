package org.xinfang.notice.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.GregorianCalendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.xinfang.contracts.OrganRef;
import org.xinfang.platform.core.LegalClock;

/** Seals as a PAdES signature in an incremental update, so that the printed bytes stay as they were. */
final class PadesSeal implements Seal {
    private static final COSName CADES = COSName.getPDFName("ETSI.CAdES.detached");
    /** Room for the signature and a chain of a few certificates, in bytes. */
    private static final int ROOM = 16_384;

    private final SealKeys keys;

    PadesSeal(SealKeys keys) {
        this.keys = keys;
    }

    @Override
    public boolean has(OrganRef organ) {
        return keys.of(organ).isPresent();
    }

    @Override
    public byte[] put(byte[] pdf, OrganRef organ, OffsetDateTime at) {
        var key = keys.of(organ).orElseThrow(() -> new IllegalStateException("organ " + organ.code() + " has no seal"));
        var sealed = new ByteArrayOutputStream(pdf.length + 2 * ROOM);
        try (var document = Loader.loadPDF(pdf);
                var options = new SignatureOptions()) {
            options.setPreferredSignatureSize(ROOM);
            document.addSignature(
                    signature(organ, at), content -> SealedContent.sign(content.readAllBytes(), key), options);
            document.saveIncremental(sealed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sealed.toByteArray();
    }

    private static PDSignature signature(OrganRef organ, OffsetDateTime at) {
        var signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(CADES);
        signature.setName(organ.name());
        signature.setReason("出具文书");
        signature.setSignDate(GregorianCalendar.from(at.atZoneSameInstant(LegalClock.ZONE)));
        return signature;
    }
}
