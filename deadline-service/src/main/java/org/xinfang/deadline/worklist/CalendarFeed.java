package org.xinfang.deadline.worklist;

import static java.util.stream.Collectors.joining;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateStart;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xinfang.deadline.limit.Terms;

/**
 * What an organ owes, as a calendar (RFC 5545) for its people's calendar programs. Each limit is an all-day event on its last
 * day: a plain date, the same in every zone. It says number, duty, article and day; nothing of persons or content.
 *
 * @param numbers readable numbers by matter
 * @param made when it was made
 */
record CalendarFeed(String organ, List<Terms> owed, Map<UUID, String> numbers, Instant made) {

    /** RFC 5545, 3.1: octets of a line, without its end. */
    private static final int OCTETS_IN_A_LINE = 75;

    String text() {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//xinfang//time limits//ZH");
        calendar.setName("信访期限 " + organ);
        owed.forEach(terms -> calendar.addEvent(event(terms)));
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            // The library folds by characters; the standard counts octets.
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().lines().map(CalendarFeed::folded).collect(joining("\r\n", "", "\r\n"));
    }

    /** Continues a long line after a line break and a blank, never inside a character. */
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int character : line.codePoints().toArray()) {
            String text = Character.toString(character);
            int width = text.getBytes(StandardCharsets.UTF_8).length;
            if (octets + width > OCTETS_IN_A_LINE) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(text);
            octets += width;
        }
        return folded.toString();
    }

    private VEvent event(Terms terms) {
        VEvent event = new VEvent();
        // The same limit is the same event at every fetch, also when its last day has moved.
        event.setUid(terms.id() + "@time-limits.xinfang");
        event.setDateTimeStamp(Date.from(made));
        event.setDateStart(new DateStart(date(terms.due().legalDue())));
        event.setTransparency(Transparency.transparent());
        event.setSummary(terms.ruling().title() + " " + numbers.getOrDefault(terms.matter(), ""));
        event.setDescription("%s，%s，%s届满"
                .formatted(terms.rule(), terms.ruling().article(), terms.due().legalDue()));
        return event;
    }

    private static ICalDate date(LocalDate day) {
        return new ICalDate(
                new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 0, 0, 0, false), false);
    }
}
