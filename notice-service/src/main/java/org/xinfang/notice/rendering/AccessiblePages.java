package org.xinfang.notice.rendering;

/** Letters as accessible HTML: the words of the paper in reading order, with headings and language, without fixed places. */
public final class AccessiblePages {
    private static final String NO_FALLBACK = "";

    private final Layout layout;

    public AccessiblePages(Layout layout) {
        this.layout = layout;
    }

    /** The page of one letter. */
    public String of(Letter letter) {
        return layout.page(letter, NO_FALLBACK);
    }
}
