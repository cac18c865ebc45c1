package org.xinfang.notice.numbering;

import org.xinfang.notice.document.DocumentKind;

/**
 * A document number (发文字号), e.g. 小店信转〔2026〕128号: organ word, kind word, four-digit year in hexagonal brackets,
 * sequence without leading zeros.
 *
 * @param organWord word of the issuing organ (机关代字)
 * @param kind the document; gives the kind word
 * @param year year of issue in legal time
 * @param sequence place in the series, from 1
 */
public record DocumentNumber(String organWord, DocumentKind kind, int year, int sequence) {

    public DocumentNumber {
        if (organWord.isBlank() || year < 1000 || year > 9999 || sequence < 1) {
            throw new IllegalArgumentException("no document number: " + organWord + ", " + year + ", " + sequence);
        }
    }

    /** As printed. */
    public String text() {
        return organWord + kind.word() + "〔" + year + "〕" + sequence + "号";
    }
}
