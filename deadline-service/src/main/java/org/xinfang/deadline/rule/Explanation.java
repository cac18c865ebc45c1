package org.xinfang.deadline.rule;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.xinfang.deadline.calendar.CalendarDay;
import org.xinfang.deadline.calendar.Certainty;
import org.xinfang.deadline.calendar.DayKind;
import org.xinfang.deadline.calendar.WorkCalendar;

/** Puts a reckoning into words, step by step, each with its article. It computes no due date of its own. */
final class Explanation {

    private static final String CIVIL_CODE = "民法典";
    private static final String DAY_ZERO = new ArticleRef(CIVIL_CODE, "第二百零一条第一款").toString();
    private static final String CORRESPONDING_DAY = new ArticleRef(CIVIL_CODE, "第二百零二条").toString();
    private static final String LAST_DAY_OF_REST = new ArticleRef(CIVIL_CODE, "第二百零三条第一款").toString();
    private static final String END_OF_DAY = new ArticleRef(CIVIL_CODE, "第二百零三条第二款").toString();
    private static final String HOLIDAYS = new ArticleRef("全国年节及纪念日放假办法", "第二条、第七条").toString();

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("y年M月d日（EEEE）", Locale.SIMPLIFIED_CHINESE);

    private final WorkCalendar calendar;
    private final Ruling rule;
    private final Course course;
    private final List<Step> steps = new ArrayList<>();

    Explanation(WorkCalendar calendar, Ruling rule, Course course) {
        this.calendar = calendar;
        this.rule = rule;
        this.course = course;
    }

    List<Step> steps(LocalDate strict, LocalDate legal, Certainty certainty) {
        LocalDate first = course.dayZero().plusDays(1);
        sayDayZero();
        sayExtension(strict);
        saySpecialDays(first, strict);
        sayExclusions();
        sayCount(first, strict);
        sayRoll(strict, legal);
        add(Step.Kind.ENDS, legal, legal, "期限至" + chinese(legal) + "24时届满", END_OF_DAY);
        if (certainty == Certainty.PROVISIONAL) {
            add(Step.Kind.PROVISIONAL, strict, legal, "所涉年度的放假安排国务院办公厅尚未公布，本日期为暂定，公布后重新计算", HOLIDAYS);
        }
        return List.copyOf(steps);
    }

    private void sayDayZero() {
        LocalDate start = course.dayZero();
        String text = chinese(start) + "：" + rule.trigger() + "。当日不计入，自次日起算";
        add(Step.Kind.DAY_ZERO, start, start, text, DAY_ZERO);
    }

    private void sayCount(LocalDate first, LocalDate strict) {
        String length = rule.counting().period().plus(course.extensionDays()).chinese();
        String text = "自%s起计%s，至%s".formatted(chinese(first), length, chinese(strict));
        if (rule.counting().period() instanceof Period.Months) {
            add(Step.Kind.COUNTED, first, strict, text + "（对应日，没有对应日的为月末日）", CORRESPONDING_DAY);
        } else {
            add(Step.Kind.COUNTED, first, strict, text, rule.article());
        }
    }

    private void sayExtension(LocalDate strict) {
        if (course.extensionDays() > 0) {
            String text =
                    "经批准延长" + course.extensionDays() + rule.counting().period().unit();
            add(Step.Kind.EXTENDED, strict, strict, text, rule.article());
        }
    }

    private void sayExclusions() {
        for (Exclusion exclusion : course.exclusions()) {
            String text = "自%s至%s%s所需时间不计入"
                    .formatted(
                            chinese(exclusion.first()),
                            chinese(exclusion.last()),
                            exclusion.ground().chinese());
            add(Step.Kind.EXCLUDED, exclusion.first(), exclusion.last(), text, rule.article());
        }
    }

    private void sayRoll(LocalDate strict, LocalDate legal) {
        if (legal.isAfter(strict)) {
            String text = "%s为%s，顺延至其后第一个工作日%s"
                    .formatted(chinese(strict), calendar.day(strict).chinese(), chinese(legal));
            add(Step.Kind.ROLLED, strict, legal, text, LAST_DAY_OF_REST);
        }
    }

    /** In a period of working days the holidays and make-up days on the way explain the result. */
    private void saySpecialDays(LocalDate first, LocalDate last) {
        if (!(rule.counting().period() instanceof Period.WorkingDays)) {
            return;
        }
        Map<String, List<CalendarDay>> byOccasion = new LinkedHashMap<>();
        first.datesUntil(last.plusDays(1))
                .map(calendar::day)
                .filter(day -> !day.occasion().isEmpty())
                .forEach(day -> byOccasion
                        .computeIfAbsent(day.occasion(), occasion -> new ArrayList<>())
                        .add(day));
        byOccasion.forEach((occasion, days) -> add(
                Step.Kind.HOLIDAY_CROSSED,
                days.getFirst().date(),
                days.getLast().date(),
                occasion + "：" + daysOff(days) + madeUp(days),
                HOLIDAYS));
    }

    private static String daysOff(List<CalendarDay> days) {
        long off = days.stream().filter(day -> !day.isWorked()).count();
        return off == 0 ? "" : "放假" + off + "日不计入。";
    }

    private static String madeUp(List<CalendarDay> days) {
        String made = days.stream()
                .filter(day -> day.kind() == DayKind.MAKE_UP_WORKDAY)
                .map(day -> chinese(day.date()))
                .collect(joining("、"));
        return made.isEmpty() ? "" : made + "调休上班，计入。";
    }

    /** Dates as official papers write them: Arabic digits, no leading zeros, 2026年3月5日（星期四）. */
    private static String chinese(LocalDate date) {
        return DATE.format(date);
    }

    private void add(Step.Kind kind, LocalDate from, LocalDate to, String text, String article) {
        steps.add(new Step(kind, from, to, text, article));
    }
}
