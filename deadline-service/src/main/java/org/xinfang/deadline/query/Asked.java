package org.xinfang.deadline.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xinfang.platform.core.RefusedException;

/**
 * A query parameter as it was sent. Parameters are taken as text and read here, because the framework answers 404 to one
 * that it cannot convert, and nobody would learn what was wrong.
 *
 * <p>Every reading may be refused as {@link UnreadableParameter}.
 *
 * @param name name in the address
 * @param text what was sent; none when it was left out
 */
public record Asked(String name, @Nullable String text) {

    /** ISO-8601, e.g. 2026-03-24. */
    public Optional<LocalDate> date() {
        return read(LocalDate::parse, "2026-03-24");
    }

    /** ISO-8601, e.g. 2026-03. */
    public Optional<YearMonth> month() {
        return read(YearMonth::parse, "2026-03");
    }

    public Optional<UUID> id() {
        return read(UUID::fromString, "5b0e7a52-90d4-4f0a-9c7e-2f6f1b1c0606");
    }

    public int number(int least, int most, int otherwise) {
        String range = least + "–" + most;
        int number = read(Integer::valueOf, range).orElse(otherwise);
        if (number < least || number > most) {
            throw refused(range);
        }
        return number;
    }

    /** One of the constants, by name. */
    public <E extends Enum<E>> Optional<E> choice(Class<E> constants) {
        String all = Arrays.stream(constants.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        return read(value -> Enum.valueOf(constants, value), all);
    }

    /**
     * @param form regular expression of the whole text
     * @param example a text of that form
     */
    public Optional<String> code(String form, String example) {
        return given().map(value -> {
            if (!value.matches(form)) {
                throw refused(example);
            }
            return value;
        });
    }

    public boolean flag() {
        return oneOf(List.of("true", "false")).map(Boolean::valueOf).orElse(false);
    }

    public Optional<String> oneOf(List<String> values) {
        return given().map(value -> {
            if (!values.contains(value)) {
                throw refused(String.join(", ", values));
            }
            return value;
        });
    }

    private <T> Optional<T> read(Function<String, T> reading, String expected) {
        return given().map(value -> {
            try {
                return reading.apply(value);
            } catch (DateTimeException | IllegalArgumentException unreadable) {
                throw refused(expected);
            }
        });
    }

    private Optional<String> given() {
        return Optional.ofNullable(text);
    }

    private RefusedException refused(String expected) {
        return new RefusedException(new UnreadableParameter(name, expected));
    }
}
