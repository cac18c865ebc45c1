package org.xinfang.notice.rendering;

import java.util.List;

/**
 * A receipt of service ready for the press (送达回证, DOC-25). It is a form, not a letter: it has no number and no seal.
 *
 * @param organ name of the serving organ
 * @param rows what it says, from top to bottom
 */
public record ServiceReceipt(String organ, List<Row> rows) {
    public ServiceReceipt {
        rows = List.copyOf(rows);
    }

    /**
     * A row of the form.
     *
     * @param name what stands there
     * @param text what is known; blank leaves room for handwriting
     */
    public record Row(String name, String text) {

        /** Whether it is left to be filled in by hand. */
        public boolean byHand() {
            return text.isBlank();
        }
    }
}
