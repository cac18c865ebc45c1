package org.xinfang.handling.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.paper.DraftRefused.ContentMissing;
import org.xinfang.handling.paper.DraftRefused.ContentTooLong;
import org.xinfang.handling.paper.DraftRefused.ForeignContent;
import org.xinfang.platform.core.Outcome;

/**
 * Asks a draft for what the law demands of its paper (文书必备内容), field by field; the first fault is told. A paper that
 * passes has no empty part.
 */
public final class Mandatory {
    /** Longest text of one field, in Unicode code points. */
    public static final int LONGEST_TEXT = 10_000;

    /** Most statutes that one paper cites. */
    public static final int MOST_STATUTES = 50;

    private final Article article;
    private @Nullable DraftRefused fault;

    private Mandatory(Article article) {
        this.article = article;
    }

    /** The content that this article demands. */
    public static Mandatory by(Article article) {
        return new Mandatory(article);
    }

    /** A text that may not be blank; gives it back, or an empty one when it is at fault. */
    public String text(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            fault(new ContentMissing(field, article));
            return "";
        }
        if (text.codePointCount(0, text.length()) > LONGEST_TEXT) {
            fault(new ContentTooLong(field, LONGEST_TEXT));
        }
        return text;
    }

    /** At least one statute, none of them blank; gives them back. */
    public List<String> statutes(String field, @Nullable List<@Nullable String> statutes) {
        if (statutes == null || statutes.isEmpty()) {
            fault(new ContentMissing(field, article));
            return List.of();
        }
        if (statutes.size() > MOST_STATUTES) {
            fault(new ContentTooLong(field, MOST_STATUTES));
        }
        return IntStream.range(0, statutes.size())
                .mapToObj(i -> text(field + "[" + i + "]", statutes.get(i)))
                .toList();
    }

    /** A day that must be named; gives it back, or the first of all days when it was not. */
    public LocalDate day(String field, @Nullable LocalDate day) {
        if (day == null) {
            fault(new ContentMissing(field, article));
            return LocalDate.MIN;
        }
        return day;
    }

    /** A value that must be named; gives it back, or the other one when it was not. */
    public <T> T present(String field, @Nullable T value, T otherwise) {
        if (value == null) {
            fault(new ContentMissing(field, article));
            return otherwise;
        }
        return value;
    }

    /** A choice that must be made; gives it back, or the first of the choices when it was not made. */
    public <C extends Enum<C>> C choice(String field, @Nullable C chosen, C[] choices) {
        if (chosen == null) {
            fault(new ContentMissing(field, article));
            return choices[0];
        }
        return chosen;
    }

    /** A field that this paper does not have. */
    public void without(String field, @Nullable Object given) {
        if (given != null) {
            fault(new ForeignContent(field, article));
        }
    }

    /** The paper, when nothing is missing. */
    public <T> Outcome<T> paper(Supplier<T> paper) {
        return Optional.<DraftRefused>ofNullable(fault)
                .<Outcome<T>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(paper.get()));
    }

    private void fault(DraftRefused next) {
        if (fault == null) {
            fault = next;
        }
    }
}
