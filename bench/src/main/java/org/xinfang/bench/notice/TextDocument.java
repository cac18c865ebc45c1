package org.xinfang.bench.notice;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * An issued letter as a flat OpenDocument text: the same words and code, fonts, sizes and sheet, so that an office program
 * has the same work to do.
 */
final class TextDocument {
    private static final Map<String, String> STYLES =
            Map.of("h1", "Title", "h2", "Heading", "p", "Body", "dd", "Number");
    private static final String IMAGE = "data:image/png;base64,";

    private TextDocument() {}

    /**
     * The letter of an accessible page.
     *
     * @param page well-formed XHTML as the service keeps it
     */
    static String of(String page) {
        StringBuilder body = new StringBuilder();
        NodeList elements = parse(page).getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            if (element.getTagName().equals("img")) {
                body.append(CODE.formatted(element.getAttribute("src").substring(IMAGE.length())));
            } else if (STYLES.containsKey(element.getTagName())) {
                String style =
                        element.getAttribute("class").equals("organ") ? "Organ" : STYLES.get(element.getTagName());
                body.append("<text:p text:style-name=\"%s\">%s</text:p>%n"
                        .formatted(style, escaped(element.getTextContent().strip())));
            }
        }
        return FRAME.formatted(body);
    }

    private static Document parse(String page) {
        try {
            String xhtml = page.replaceFirst("<!DOCTYPE html>", "");
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xhtml)));
        } catch (ParserConfigurationException | SAXException | IOException unreadable) {
            throw new IllegalStateException("the page is not well-formed", unreadable);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static final String CODE = """
            <text:p text:style-name="Number"><draw:frame text:anchor-type="as-char" svg:width="20mm" svg:height="20mm">\
            <draw:image><office:binary-data>%s</office:binary-data></draw:image></draw:frame></text:p>
            """;

    private static final String FRAME = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
                xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
                xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
                office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
            <office:font-face-decls>
            <style:font-face style:name="serif" svg:font-family="'Noto Serif SC'"/>
            <style:font-face style:name="sans" svg:font-family="'Noto Sans SC'"/>
            </office:font-face-decls>
            <office:styles>
            <style:style style:name="Body" style:family="paragraph">
            <style:paragraph-properties fo:text-align="justify" fo:text-indent="31.5pt" fo:line-height="28.9pt"/>
            <style:text-properties style:font-name="serif" style:font-name-asian="serif" fo:font-size="15.75pt"
                style:font-size-asian="15.75pt" fo:language="zh" fo:country="CN"/>
            </style:style>
            <style:style style:name="Number" style:family="paragraph" style:parent-style-name="Body">
            <style:paragraph-properties fo:text-align="end" fo:text-indent="0pt"/>
            </style:style>
            <style:style style:name="Title" style:family="paragraph" style:parent-style-name="Body">
            <style:paragraph-properties fo:text-align="center" fo:text-indent="0pt" fo:line-height="33pt" fo:margin-top="57.8pt"/>
            <style:text-properties fo:font-size="21pt" style:font-size-asian="21pt" fo:font-weight="bold" style:font-weight-asian="bold"/>
            </style:style>
            <style:style style:name="Heading" style:family="paragraph" style:parent-style-name="Body">
            <style:text-properties style:font-name="sans" style:font-name-asian="sans" fo:font-weight="bold" style:font-weight-asian="bold"/>
            </style:style>
            <style:style style:name="Organ" style:family="paragraph" style:parent-style-name="Title">
            <style:paragraph-properties fo:margin-top="0pt" fo:border-bottom="2.4pt double #e60012"/>
            <style:text-properties fo:font-size="32pt" style:font-size-asian="32pt" fo:color="#e60012"/>
            </style:style>
            </office:styles>
            <office:automatic-styles>
            <style:page-layout style:name="sheet">
            <style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm" fo:margin-top="37mm"
                fo:margin-bottom="35mm" fo:margin-left="28mm" fo:margin-right="26mm"/>
            </style:page-layout>
            </office:automatic-styles>
            <office:master-styles><style:master-page style:name="Standard" style:page-layout-name="sheet"/></office:master-styles>
            <office:body><office:text>
            %s
            </office:text></office:body>
            </office:document>
            """;
}
