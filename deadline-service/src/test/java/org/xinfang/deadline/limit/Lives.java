package org.xinfang.deadline.limit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.xinfang.deadline.calendar.Calendars;
import org.xinfang.deadline.calendar.WorkCalendar;
import org.xinfang.deadline.rule.ExclusionGround;

/** A limit that hears of one fact after the other, as the use cases let it, without a database. */
final class Lives {

    private static final WorkCalendar CALENDAR = Calendars.shipped();

    private TimeLimit limit;
    private Life life = new Life(List.of());
    private final List<Record> told = new ArrayList<>();
    private final Set<HistoryLine> history = new LinkedHashSet<>();

    Lives(TimeLimit started) {
        this.limit = started;
    }

    static Lives of(TimeLimit started, List<Happening> happenings) {
        Lives lives = new Lives(started);
        happenings.forEach(lives::hears);
        return lives;
    }

    Lives hears(Happening news) {
        if (!life.happenings().contains(news)
                && !news.on().isBefore(limit.terms().dayZero())) {
            life = life.and(news);
            TimeLimit.Moved moved = limit.after(life, news, CALENDAR);
            limit = moved.state();
            told.addAll(moved.events());
            history.add(moved.line());
        }
        return this;
    }

    TimeLimit limit() {
        return limit;
    }

    LocalDate legalDue() {
        return limit.terms().due().legalDue();
    }

    List<Record> told() {
        return told;
    }

    Set<HistoryLine> history() {
        return history;
    }

    static Ending met(LocalDate on) {
        return new Ending(Ending.Effect.MET, on, "已办");
    }

    static Ending cancelled(LocalDate on) {
        return new Ending(Ending.Effect.CANCELLED, on, "不再办理");
    }

    static Happening.Undone undone(Ending.Effect effect, LocalDate on) {
        return new Happening.Undone(effect, null, on, "已退回");
    }

    /** The act of one day was taken back on another, or on the same. */
    static Happening.Undone withdrawn(LocalDate act, LocalDate on) {
        return new Happening.Undone(Ending.Effect.MET, Happening.Undone.Act.onDay(act), on, "已撤回");
    }

    static Happening.Suspended opened(String hearing, LocalDate on) {
        return new Happening.Suspended(ExclusionGround.HEARING, hearing, on, "听证开始");
    }

    static Happening.Resumed closed(String hearing, LocalDate on) {
        return new Happening.Resumed(ExclusionGround.HEARING, hearing, on, "听证结束");
    }

    static Happening.Extended extended(int days, LocalDate on) {
        return new Happening.Extended(days, "情况复杂", "负责人", on);
    }
}
