package org.xinfang.notice.rendering;

import java.time.LocalDate;
import org.xinfang.notice.document.Content;
import org.xinfang.notice.document.DocumentKind;
import org.xinfang.notice.wording.Wording;

/**
 * One paper ready for the press (公文).
 *
 * @param kind which document
 * @param organ name of the issuing organ, printed red on top and as signature
 * @param number document number (发文字号)
 * @param addressee who is addressed
 * @param issuedOn date of issue
 * @param wording its words that are the same in each notice
 * @param content what it says
 * @param verificationUrl address of the public page that confirms the paper, printed as QR code
 * @param verificationCode the code inside that address, printed for those who type
 */
public record Letter(
        DocumentKind kind,
        String organ,
        String number,
        Addressee addressee,
        LocalDate issuedOn,
        Wording wording,
        Content content,
        String verificationUrl,
        String verificationCode) {

    /**
     * Who is addressed (主送).
     *
     * @param name names or organ
     * @param you how the paper speaks to it: 你, 你们, 你单位
     */
    public record Addressee(String name, String you) {}
}
