package org.xinfang.deadline.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.OrganRef;
import org.xinfang.deadline.calendar.Calendars;
import org.xinfang.deadline.calendar.WorkCalendar;
import org.xinfang.deadline.rule.BoundParty;
import org.xinfang.deadline.rule.Course;
import org.xinfang.deadline.rule.DueDates;
import org.xinfang.deadline.rule.Reckoning;
import org.xinfang.deadline.rule.RuleCode;
import org.xinfang.deadline.rule.Rules;
import org.xinfang.deadline.rule.WarningSchedule;
import org.xinfang.deadline.watch.WatchConfig.DayOff;
import org.xinfang.deadline.watch.WatchedLimit.Told;

/** What is told when, from dates alone. Working days and holidays are those of 2026. */
class LookoutTest {

    private static final WorkCalendar CALENDAR = Calendars.shipped();
    private static final SendingWindow OFFICE_HOURS = new SendingWindow(
            LocalTime.of(8, 30), LocalTime.of(17, 30), day -> CALENDAR.day(day).isWorked());
    private static final Lookout BEFORE = new Lookout(OFFICE_HOURS, DayOff.PRECEDING);
    private static final Lookout AFTER = new Lookout(OFFICE_HOURS, DayOff.FOLLOWING);
    private static final WarningSchedule USUAL = WarningSchedule.of(List.of("HALF", "7", "3", "1", "0"), List.of(1, 7));

    /** Told so far, as the watch list keeps it. */
    private final Set<Told> told = new HashSet<>();

    private @Nullable LocalDate since;

    @Test
    @DisplayName("B24 新起算的六十日期限，届满前十日的预警不在此时发出")
    void b24ANewLimitIsNotWarnedOfAtOnce() {
        WarningSchedule tenBefore = WarningSchedule.of(List.of("10"), List.of(1));
        Limit handling = new Limit(60, "2026-03-20");
        assertEquals(List.of(), tell(handling, tenBefore, BEFORE, "2026-03-20T10:00"));
        assertEquals(List.of("10"), tell(handling, tenBefore, BEFORE, "2026-05-09T09:00"));
    }

    @Test
    @DisplayName("B24 起算时预警级次已过的，只补发一次预警，不上报")
    void b24ALimitThatStartsBehindItsWarningsIsWarnedOfOnceLate() {
        WarningSchedule tenBefore = WarningSchedule.of(List.of("10", "7"), List.of(1));
        assertEquals(List.of("7 late"), tell(new Limit(1, "2026-03-09"), tenBefore, BEFORE, "2026-03-09T10:00"));
        assertEquals(List.of(), tell(new Limit(1, "2026-03-09"), tenBefore, BEFORE, "2026-03-10T10:00"));
    }

    @Test
    @DisplayName("B24 起算时已经逾期的，通报逾期，不补发预警；已过的上报级次不再上报")
    void b24ALimitHeardOfAfterItsEndIsToldAsMissedOnly() {
        Limit old = new Limit(15, "2026-03-02");
        assertEquals(List.of("MISSED"), tell(old, USUAL, BEFORE, "2026-03-20T10:00"));
        assertEquals(List.of("+7"), tell(old, USUAL, BEFORE, "2026-03-24T10:00"));
    }

    @Test
    @DisplayName("B28 停机跨过两个预警时点，恢复后每级恰好各发一次")
    void b28WhatWasMissedDuringAPauseIsToldOnceForEachStage() {
        Limit limit = new Limit(15, "2026-03-02");
        assertEquals(List.of(), tell(limit, USUAL, BEFORE, "2026-03-02T10:00"));
        assertEquals(List.of("HALF late", "7 late"), tell(limit, USUAL, BEFORE, "2026-03-12T10:00"));
        assertEquals(List.of(), tell(limit, USUAL, BEFORE, "2026-03-12T10:00:03"));
    }

    @Test
    @DisplayName("B28 停机跨过届满日和两级上报：逾期一次，每级上报各一次")
    void b28MissedEscalationsAreMadeUpForOnceEach() {
        Limit limit = new Limit(15, "2026-03-02");
        tell(limit, USUAL, BEFORE, "2026-03-02T10:00");
        assertEquals(List.of("MISSED", "+1 late", "+7 late"), tell(limit, USUAL, BEFORE, "2026-03-26T10:00"));
        assertEquals(List.of(), tell(limit, USUAL, BEFORE, "2026-03-27T10:00"));
    }

    @Test
    @DisplayName("B25 预警时点落在 2026-10-03（国庆假期）：在前一个工作日的发送时段发出，且只发一次")
    void b25AWarningOnADayOffGoesOutOnTheWorkingDayBefore() {
        WarningSchedule oneBefore = WarningSchedule.of(List.of("1"), List.of());
        Limit limit = new Limit(30, "2026-09-04");
        assertEquals(List.of(), tell(limit, oneBefore, BEFORE, "2026-09-30T08:29:59"));
        assertEquals(List.of("1"), tell(limit, oneBefore, BEFORE, "2026-09-30T08:30"));
        assertEquals(List.of(), tell(limit, oneBefore, BEFORE, "2026-10-08T08:30"));
    }

    @Test
    @DisplayName("B25 设为后一个工作日的，假期内不发，节后首个工作日的发送时段发出")
    void b25OrOnTheWorkingDayAfter() {
        WarningSchedule oneBefore = WarningSchedule.of(List.of("1"), List.of());
        Limit limit = new Limit(30, "2026-09-04");
        assertEquals(List.of(), tell(limit, oneBefore, AFTER, "2026-10-03T10:00"));
        assertEquals(List.of(), tell(limit, oneBefore, AFTER, "2026-10-08T00:00"));
        assertEquals(List.of("1"), tell(limit, oneBefore, AFTER, "2026-10-08T08:30"));
    }

    @Test
    @DisplayName("B25 夜间、周末不发；调休上班的周六是工作日")
    void b25NothingIsSentAtNightOrOnAWeekendButOnAMakeUpSaturday() {
        WarningSchedule onTheDay = WarningSchedule.of(List.of("0"), List.of(1));
        Limit limit = new Limit(15, "2026-01-30");
        assertEquals(List.of(), tell(limit, onTheDay, BEFORE, "2026-02-13T18:00"));
        assertEquals(List.of("0"), tell(limit, onTheDay, BEFORE, "2026-02-14T09:00"));
        assertEquals(List.of("MISSED"), tell(limit, onTheDay, BEFORE, "2026-02-15T00:00"));
        assertEquals(List.of(), tell(limit, onTheDay, BEFORE, "2026-02-23T12:00"));
        assertEquals(List.of("+1"), tell(limit, onTheDay, BEFORE, "2026-02-24T08:30"));
    }

    @Test
    @DisplayName("逾期是法律事实，零时即通报，不待发送时段")
    void theMissIsToldAtMidnight() {
        Limit limit = new Limit(15, "2026-03-02");
        since = LocalDate.of(2026, 3, 17);
        assertEquals(Optional.of("2026-03-18T00:00+08:00"), again(limit, USUAL, "2026-03-17T18:00"));
        assertEquals(List.of("MISSED"), tell(limit, USUAL, BEFORE, "2026-03-18T00:00"));
    }

    @Test
    @DisplayName("B34 延长后旧届满日不再预警、不通报逾期，按新届满日各发一次")
    void b34AfterAnExtensionNothingComesAtTheOldDate() {
        Limit sixty = new Limit(60, "2026-03-20");
        tell(sixty, USUAL, BEFORE, "2026-03-20T10:00");
        tell(sixty, USUAL, BEFORE, "2026-04-20T10:00");
        assertEquals(List.of("7"), tell(sixty, USUAL, BEFORE, "2026-05-12T10:00"));
        since = null;
        Limit ninety = new Limit(90, "2026-03-20");
        assertEquals(List.of(), tell(ninety, USUAL, BEFORE, "2026-05-15T10:00"));
        assertEquals(List.of(), tell(ninety, USUAL, BEFORE, "2026-05-19T10:00"));
        assertEquals(List.of(), tell(ninety, USUAL, BEFORE, "2026-05-20T10:00"));
        assertEquals(List.of("7"), tell(ninety, USUAL, BEFORE, "2026-06-11T10:00"));
    }

    @Test
    @DisplayName("放假安排变动只移动顺延后的届满日的，已发的预警不重发")
    void aCalendarChangeRepeatsNoWarning() {
        Limit limit = new Limit(15, "2026-03-02");
        tell(limit, USUAL, BEFORE, "2026-03-02T10:00");
        tell(limit, USUAL, BEFORE, "2026-03-10T10:00");
        since = null;
        assertEquals(List.of(), tell(limit, USUAL, BEFORE, "2026-03-10T10:05"));
    }

    @Test
    void whenAllIsToldNobodyLooksAgain() {
        Limit limit = new Limit(15, "2026-03-02");
        since = LocalDate.of(2026, 3, 2);
        tell(limit, USUAL, BEFORE, "2026-03-26T10:00");
        assertEquals(Optional.empty(), again(limit, USUAL, "2026-03-26T10:00"));
    }

    /** Looks, remembers what was told as the watch list does, and names it. */
    private List<String> tell(Limit limit, WarningSchedule schedule, Lookout lookout, String at) {
        Look look = lookout.look(limit.watched(since, told), schedule, moment(at));
        since = look.since();
        look.tellings().forEach(telling -> told.add(telling.told()));
        return look.tellings().stream()
                .map(telling -> telling.told().stage() + (telling.late() ? " late" : ""))
                .toList();
    }

    private Optional<String> again(Limit limit, WarningSchedule schedule, String at) {
        Look look = BEFORE.look(limit.watched(since, told), schedule, moment(at));
        return look.again().map(OffsetDateTime::toString);
    }

    private static OffsetDateTime moment(String text) {
        return OffsetDateTime.parse(text + "+08:00");
    }

    /** A limit of so many natural days. */
    private record Limit(int days, String from) {

        WatchedLimit watched(@Nullable LocalDate since, Set<Told> told) {
            LocalDate dayZero = LocalDate.parse(from);
            DueDates due = new Reckoning(CALENDAR).dueDates(Rules.natural(days), Course.from(dayZero));
            return new WatchedLimit(
                    new UUID(0, 1),
                    new UUID(0, 2),
                    1,
                    new RuleCode("TL-05"),
                    "办结信访事项",
                    "《信访工作条例》第三十四条",
                    new OrganRef("140106001-GOVERNMENT", "柳巷街道办事处"),
                    BoundParty.HANDLING_ORGAN,
                    dayZero,
                    due.strictDue(),
                    due.legalDue(),
                    since,
                    told);
        }
    }
}
