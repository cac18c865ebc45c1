package org.xinfang.notice.rendering;

import org.xinfang.notice.document.DocumentKind;

/** Printed letters for tests of other features. */
public final class SampleLetters {
    private SampleLetters() {}

    /** An opinion as printed, without seal. */
    public static byte[] opinion() {
        return Paper.print(Letters.of(DocumentKind.HANDLING_OPINION));
    }
}
