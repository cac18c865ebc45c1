package org.xinfang.notice.rendering;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * Prints letters as PDF/A-2b with embedded subset fonts. The parsed fonts are shared and not safe for parallel reading, so
 * one press prints one letter at a time.
 */
public final class LetterPress {
    private static final String PRODUCER = "notice-service";
    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.setLoggingEnabled(false);
    }

    private static final Layout RECEIPTS = Layout.ofReceipts();

    private final Layout layout;
    private final Typefaces typefaces;
    private final ReentrantLock inUse = new ReentrantLock();

    public LetterPress(Layout layout, Typefaces typefaces) {
        this.layout = layout;
        this.typefaces = typefaces;
    }

    /** Characters of the letter that no font draws, each once; empty when it can be printed. */
    public List<Integer> unprintableIn(Letter letter) {
        return unprintableIn(page(letter));
    }

    /** Characters of a text that no font draws, each once. */
    public List<Integer> unprintableIn(String text) {
        return typefaces.missingIn(PrintableText.of(text));
    }

    /** Prints one letter, or names the characters that cannot be drawn. */
    public Pressed print(Letter letter) {
        return print(page(letter));
    }

    /** Prints one receipt of service, or names the characters that cannot be drawn. */
    public Pressed print(ServiceReceipt receipt) {
        return print(parse(RECEIPTS.page(receipt, typefaces.fallbackFamilies())));
    }

    private Pressed print(Document page) {
        var missing = unprintableIn(page);
        if (!missing.isEmpty()) {
            return new Pressed.Unprintable(missing);
        }
        inUse.lock();
        try {
            return new Pressed.Paper(render(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            inUse.unlock();
        }
    }

    private Document page(Letter letter) {
        return parse(layout.page(letter, typefaces.fallbackFamilies()));
    }

    private List<Integer> unprintableIn(Document page) {
        return typefaces.missingIn(page.getDocumentElement().getTextContent());
    }

    private byte[] render(Document page) throws IOException {
        var pdf = new ByteArrayOutputStream();
        try (var paper = new PDDocument()) {
            var builder = new PdfRendererBuilder()
                    .useFastMode()
                    .usePDDocument(paper)
                    .usePdfAConformance(PdfAConformance.PDFA_2_B)
                    .useColorProfile(SRGB)
                    .withProducer(PRODUCER)
                    .withW3cDocument(page, null)
                    .toStream(pdf);
            for (var face : typefaces.all()) {
                builder.useFont(new ParsedFont(paper, face), face.family(), face.weight(), FontStyle.NORMAL, true);
            }
            builder.run();
        }
        return pdf.toByteArray();
    }

    private static Document parse(String page) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(false);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("a layout is not well-formed", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A parsed font, taken into the paper only when a character needs it. */
    private static final class ParsedFont extends PDFontSupplier {
        private final PDDocument paper;
        private final Typeface face;

        ParsedFont(PDDocument paper, Typeface face) {
            super(null);
            this.paper = paper;
            this.face = face;
        }

        @Override
        public PDFont supply() {
            try {
                return PDType0Font.load(paper, face.font(), true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
