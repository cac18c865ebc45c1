package org.xinfang.notice.reading;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.notice.document.DocumentKind;
import org.xinfang.notice.registry.Notice;
import org.xinfang.platform.web.Caller;

/**
 * A member of staff who wants to read. Organs see what they issued or received; a petition department also what its region's
 * organs issued or received; the sealed track (art. 30(3)) is closed to all but the issuer's cleared staff and the organ
 * addressed.
 *
 * @param organ code of the reader's organ
 * @param cleared whether the reader may read the sealed track
 */
public record Reader(String organ, boolean cleared) {
    private static final String PETITION_DEPARTMENT = "-PETITION";
    private static final int COUNTY_DIGITS = 6;

    /** The caller of this request. */
    public static Reader of(Caller caller) {
        return new Reader(caller.organ(), caller.has("cleared"));
    }

    /** Whether the reader acts for the organ that issues it. */
    boolean issues(Notice notice) {
        return notice.draft().issuer().code().equals(organ);
    }

    /** Whether the reader may know that the notice exists. */
    boolean mayKnow(Notice notice) {
        var issued = issues(notice);
        var received = isMine(notice.draft().addressee());
        if (notice.sealed()) {
            return (issued && cleared) || received;
        }
        return issued || received || oversees(notice);
    }

    /** Whether the reader may read the paper; the receipt holds the petitioner's query code and stays with its issuer. */
    boolean mayRead(Notice notice) {
        return notice.draft().kind() == DocumentKind.REGISTRATION_RECEIPT ? issues(notice) : mayKnow(notice);
    }

    private boolean isMine(@Nullable OrganRef addressee) {
        return addressee != null && addressee.code().equals(organ);
    }

    private boolean oversees(Notice notice) {
        return organ.endsWith(PETITION_DEPARTMENT)
                && (covers(notice.draft().issuer())
                        || Optional.ofNullable(notice.draft().addressee())
                                .map(this::covers)
                                .orElse(false));
    }

    private boolean covers(OrganRef other) {
        return region(other.code()).startsWith(subtree(region(organ)));
    }

    private static String region(String organCode) {
        var end = organCode.indexOf('-');
        return end < 0 ? organCode : organCode.substring(0, end);
    }

    /** 000000 covers all, 140000 covers 14…, 140100 covers 1401…, 140105 covers 140105… (GB/T 2260). */
    private static String subtree(String region) {
        return region.length() == COUNTY_DIGITS
                ? region.replaceFirst("^000000$|^(\\d\\d)0000$|^(\\d{4})00$", "$1$2")
                : region;
    }
}
