package org.xinfang.deadline.law;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xinfang.deadline.rule.RuleCode;
import org.xinfang.deadline.rule.StatutoryRule;

/** All local versions together, each as far as it has not been superseded. */
record LocalRules(List<Placed> rules) {

    static final LocalRules NONE = new LocalRules(List.of());

    LocalRules {
        rules = List.copyOf(rules);
    }

    /** A local rule with the version and the scope it comes from. */
    record Placed(String version, RuleScope scope, LocalRule rule) {

        boolean rulesOver(RuleScope organ, RuleCode code, LocalDate day) {
            return rule.code().equals(code)
                    && scope.includes(organ)
                    && rule.validity().contains(day);
        }
    }

    static LocalRules of(List<LocalRuleBook> books) {
        LocalRules known = NONE;
        for (LocalRuleBook book : books) {
            known = known.with(book);
        }
        return known;
    }

    LocalRules with(LocalRuleBook book) {
        List<Placed> all = new ArrayList<>();
        rules.forEach(known -> all.add(book.rules().stream()
                .filter(next -> supersedes(book, known, next))
                .findFirst()
                .map(next ->
                        new Placed(known.version(), known.scope(), known.rule().endingBefore(next)))
                .orElse(known)));
        book.rules().forEach(rule -> all.add(new Placed(book.version(), book.scope(), rule)));
        return new LocalRules(all);
    }

    /**
     * The version that counts for an organ on a day, in place of the national rule. One that falls behind the statute does
     * not count: the Regulation wins, also over versions that were sound before it changed.
     */
    Optional<StatutoryRule> inPlaceOf(StatutoryRule national, RuleScope organ, LocalDate day) {
        return rules.stream()
                .filter(placed -> placed.rulesOver(organ, national.code(), day))
                .max(comparing(placed -> placed.scope().narrowness()))
                .filter(placed -> LocalRulePolicy.fault(national, placed.rule()).isEmpty())
                .map(placed -> placed.rule().inPlaceOf(national, placed.version()));
    }

    List<Placed> of(RuleCode code) {
        return rules.stream()
                .filter(placed -> placed.rule().code().equals(code))
                .toList();
    }

    private static boolean supersedes(LocalRuleBook book, Placed known, LocalRule next) {
        return known.version().equals(book.supersedes())
                && known.rule().code().equals(next.code())
                && known.rule().validity().contains(next.validity().from());
    }
}
