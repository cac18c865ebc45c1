package org.xinfang.notice.wording;

/** What kind of paragraph it is, told by the mark at its beginning. */
public enum Form {
    TEXT(""),
    /** Heading of a section (层次序数). */
    HEADING("# "),
    /** Words of the petitioner. */
    QUOTE("> "),
    /** Below the signature: who gets a copy (抄送、抄报). */
    COPIES("| ");

    private final String mark;

    Form(String mark) {
        this.mark = mark;
    }

    static Form of(String line) {
        for (var form : values()) {
            if (form != TEXT && line.startsWith(form.mark)) {
                return form;
            }
        }
        return TEXT;
    }

    String without(String line) {
        return line.substring(mark.length());
    }
}
