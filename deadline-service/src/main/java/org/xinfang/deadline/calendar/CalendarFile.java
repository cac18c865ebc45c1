package org.xinfang.deadline.calendar;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads arrangements in the form of {@code law/calendars.yaml}. A file that says something impossible is refused. */
public final class CalendarFile {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()).registerModule(new JavaTimeModule());

    private CalendarFile() {}

    /** The arrangements that are shipped with the service. */
    public static List<CalendarYear> shipped() {
        try (InputStream file = CalendarFile.class.getResourceAsStream("/law/calendars.yaml")) {
            return read(Objects.requireNonNull(file, "law/calendars.yaml"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<CalendarYear> read(InputStream yaml) throws IOException {
        return YAML.readValue(yaml, Content.class).years().stream()
                .map(YearEntry::toYear)
                .toList();
    }

    private record Content(List<YearEntry> years) {}

    private record YearEntry(int year, Certainty status, String source, List<HolidayEntry> holidays) {

        CalendarYear toYear() {
            return new CalendarYear(
                    Year.of(year),
                    status,
                    source,
                    holidays.stream().map(HolidayEntry::toHoliday).toList());
        }
    }

    private record HolidayEntry(
            String name, String off, @Nullable List<LocalDate> work) {

        Holiday toHoliday() {
            String[] ends = off.split("\\.\\.", -1);
            if (ends.length != 2) {
                throw new IllegalArgumentException(name + ": days off are written first..last, not " + off);
            }
            return new Holiday(
                    name, LocalDate.parse(ends[0]), LocalDate.parse(ends[1]), work == null ? List.of() : work);
        }
    }
}
