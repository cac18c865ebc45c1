package org.xinfang.acceptance.scene;

/**
 * A story of one matter, or of a few that belong together, told from its first day to its last.
 *
 * @param title Chinese title that cites the article
 * @param plot what happens; its first line waits for the first day
 */
public record Story(String title, Plot plot) {

    /** What happens, in order, with what it must lead to. */
    @FunctionalInterface
    public interface Plot {
        void tell(Scene scene);
    }
}
