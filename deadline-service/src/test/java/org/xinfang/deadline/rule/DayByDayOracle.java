package org.xinfang.deadline.rule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * Counts like a clerk with a wall calendar: one day after the other, each looked up in the published lists. Shares
 * neither code nor data with what it checks.
 */
final class DayByDayOracle {

    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> madeUp = new HashSet<>();

    DayByDayOracle() {
        try (InputStream published = DayByDayOracle.class.getResourceAsStream("/published-days.json")) {
            for (JsonNode year : new ObjectMapper().readTree(published)) {
                year.get("daysOff").forEach(day -> off.add(LocalDate.parse(day.asText())));
                year.get("makeUpWorkdays").forEach(day -> madeUp.add(LocalDate.parse(day.asText())));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        // 2027 is not published: the statute's own days, typed from its text and a lunar calendar.
        for (String day : "01-01 02-05 02-06 02-07 02-08 04-05 05-01 05-02 06-09 09-15 10-01 10-02 10-03".split(" ")) {
            off.add(LocalDate.parse("2027-" + day));
        }
        for (String day : "01-01 05-01 05-02 10-01 10-02 10-03".split(" ")) {
            off.add(LocalDate.parse("2028-" + day));
        }
    }

    boolean worked(LocalDate day) {
        if (madeUp.contains(day)) {
            return true;
        }
        if (off.contains(day)) {
            return false;
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    LocalDate strictDue(LocalDate dayZero, int days, boolean workingDays, Set<LocalDate> leftOut) {
        LocalDate today = dayZero;
        for (int counted = 0; counted < days; ) {
            today = today.plusDays(1);
            boolean counts = !leftOut.contains(today) && (!workingDays || worked(today));
            counted += counts ? 1 : 0;
        }
        return today;
    }

    /** Leafs through the calendar until the month is reached, then to the day of the same number or the last there is. */
    LocalDate strictDueInMonths(LocalDate dayZero, int months, Set<LocalDate> leftOut) {
        int natural = 0;
        LocalDate today = dayZero;
        for (int leafs = 0; leafs < months || today.getDayOfMonth() < dayZero.getDayOfMonth(); ) {
            LocalDate tomorrow = today.plusDays(1);
            boolean newMonth = tomorrow.getDayOfMonth() == 1;
            if (newMonth && leafs == months) {
                break;
            }
            leafs += newMonth ? 1 : 0;
            today = tomorrow;
            natural++;
        }
        return strictDue(dayZero, natural, false, leftOut);
    }

    LocalDate legalDue(LocalDate strictDue, Set<LocalDate> leftOut) {
        LocalDate today = strictDue;
        while (!worked(today) || leftOut.contains(today)) {
            today = today.plusDays(1);
        }
        return today;
    }
}
