package org.xinfang.localstack.layout;

/** Something that the person at the keyboard has to put right: one sentence that says what and how. */
public final class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Trouble(String sentence) {
        super(sentence);
    }

    public Trouble(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
