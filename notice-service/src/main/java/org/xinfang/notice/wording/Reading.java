package org.xinfang.notice.wording;

/** What came of reading the text of a wording. */
public sealed interface Reading permits Wording, Reading.Unreadable {

    /**
     * It cannot be read.
     *
     * @param line number of the line, from 1
     * @param fault what is wrong there
     * @param what the mark or placeholder
     */
    record Unreadable(int line, Fault fault, String what) implements Reading {}

    /** What makes a line unreadable. */
    enum Fault {
        /** A placeholder that no field of the catalogue fills. */
        UNKNOWN_PLACEHOLDER,
        /** A brace or bracket without its counterpart, or a bracket inside another. */
        UNPAIRED_MARK,
        /** No words at all. */
        EMPTY
    }
}
