package org.xinfang.handling.hearing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.paper.Mandatory;
import org.xinfang.platform.core.Outcome;

/**
 * A hearing as it is announced (听证通知). Whoever handles the claim never sits on its panel (art. 28(3)).
 *
 * @param id id of the hearing
 * @param issue what is heard
 * @param place where
 * @param heldOn legal date
 * @param heldAt legal time
 * @param chair name of the member who presides
 * @param members the panel, an odd number
 * @param recorder who keeps the record
 * @param representatives how many speak for the petitioner's side, 1 to 5 (art. 20(3))
 */
record Hearing(
        UUID id,
        String issue,
        String place,
        LocalDate heldOn,
        LocalTime heldAt,
        String chair,
        List<Member> members,
        String recorder,
        int representatives) {
    private static final int MOST_REPRESENTATIVES = 5;

    /**
     * A hearing that can be announced today.
     *
     * @param handlers names of those who handled the claim so far
     * @return refused with {@code content-missing}, or as {@link HearingRefused} says
     */
    static Outcome<Hearing> from(
            HearingDraft draft, Article article, Set<String> handlers, HearingRules rules, LocalDate today) {
        Mandatory content = Mandatory.by(article);
        String issue = content.text("issue", draft.issue());
        String place = content.text("place", draft.place());
        LocalDate heldOn = content.day("heldOn", draft.heldOn());
        LocalTime heldAt = content.present("heldAt", draft.heldAt(), LocalTime.MIN);
        String chair = content.text("chair", draft.chair());
        List<Member> members = seats(content, content.present("members", draft.members(), List.of()));
        String recorder = content.text("recorder", draft.recorder());
        int representatives = content.present("representatives", draft.representatives(), 1);
        return content.paper(() -> new Hearing(
                        UUID.randomUUID(), issue, place, heldOn, heldAt, chair, members, recorder, representatives))
                .then(hearing -> hearing.inTime(rules.noticeDays(), today))
                .then(hearing -> hearing.panel(rules.leastMembers()))
                .then(hearing -> hearing.unbiased(handlers));
    }

    private static List<Member> seats(Mandatory content, List<Member> members) {
        return IntStream.range(0, members.size())
                .mapToObj(i -> Member.whole(content, "members[" + i + "]", members.get(i)))
                .toList();
    }

    /**
     * The same hearing with another member in the place of one who recused himself or was recused (回避).
     *
     * @return refused with {@code not-on-panel}, or as {@link HearingRefused} says of a panel
     */
    Outcome<Hearing> replaced(String name, Member other, Set<String> handlers) {
        if (members.stream().noneMatch(member -> member.name().equals(name))) {
            return Outcome.refused(new HearingRefused.NotOnPanel("member"));
        }
        List<Member> panel = members.stream()
                .map(member -> member.name().equals(name) ? other : member)
                .toList();
        String presiding = chair.equals(name) ? other.name() : chair;
        return new Hearing(id, issue, place, heldOn, heldAt, presiding, panel, recorder, representatives)
                .panel(members.size())
                .then(hearing -> hearing.unbiased(handlers));
    }

    /** More than half of the panel (过半数). */
    boolean isMajority(int votes) {
        return votes <= members.size() && votes > members.size() / 2;
    }

    private Outcome<Hearing> inTime(int noticeDays, LocalDate today) {
        LocalDate earliest = today.plusDays(noticeDays);
        return heldOn.isBefore(earliest)
                ? Outcome.refused(new HearingRefused.NoticeTooShort(noticeDays, earliest))
                : Outcome.done(this);
    }

    private Outcome<Hearing> panel(int least) {
        if (members.size() < least || members.size() % 2 == 0) {
            return Outcome.refused(new HearingRefused.PanelSize(least));
        }
        if (names().distinct().count() < members.size()) {
            return Outcome.refused(new HearingRefused.NamedTwice());
        }
        if (names().noneMatch(chair::equals)) {
            return Outcome.refused(new HearingRefused.NotOnPanel("chair"));
        }
        return representatives < 1 || representatives > MOST_REPRESENTATIVES
                ? Outcome.refused(new HearingRefused.Representatives(MOST_REPRESENTATIVES))
                : Outcome.done(this);
    }

    private Outcome<Hearing> unbiased(Set<String> handlers) {
        return names().filter(handlers::contains)
                .findFirst()
                .<Outcome<Hearing>>map(name -> Outcome.refused(new HearingRefused.HandlerOnPanel(name)))
                .orElseGet(() -> Outcome.done(this));
    }

    private Stream<String> names() {
        return members.stream().map(Member::name);
    }
}
