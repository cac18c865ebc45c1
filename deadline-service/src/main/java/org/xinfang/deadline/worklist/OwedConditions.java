package org.xinfang.deadline.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.query.CommonQueryContract;
import org.jspecify.annotations.Nullable;
import org.xinfang.deadline.organ.OrganScope;

/** Puts a question into SQL, with a parameter for each value; for the limits themselves and for their sums. */
final class OwedConditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** Every filter but those of time. */
    static OwedConditions of(WorkListQuestion question, LocalDate today) {
        OwedConditions conditions = new OwedConditions();
        conditions.add("(NOT sealed OR organ = :own)");
        conditions.parameters.put("own", question.own());
        conditions.within(question.organs());
        question.filter()
                .category()
                .ifPresent(category -> conditions.add("category = :category", "category", category));
        question.filter().rule().ifPresent(rule -> conditions.add("rule = :rule", "rule", rule));
        question.filter()
                .missed()
                .ifPresent(missed ->
                        conditions.add(missed ? "legal_due < :today" : "legal_due >= :today", "today", today));
        return conditions;
    }

    /** The filters of time alone. */
    static OwedConditions ofTime(WorkListQuestion question, LocalDate today) {
        OwedConditions conditions = new OwedConditions();
        question.filter().due().ifPresent(due -> {
            conditions.from(due.from(today));
            conditions.until("until", due.until(today));
        });
        conditions.until("dueBefore", question.filter().dueBefore().orElse(null));
        return conditions;
    }

    OwedConditions and(OwedConditions others) {
        conditions.addAll(others.conditions);
        parameters.putAll(others.parameters);
        return this;
    }

    private void from(@Nullable LocalDate first) {
        if (first != null) {
            add("legal_due >= :from", "from", first);
        }
    }

    private void until(String parameter, @Nullable LocalDate firstAfter) {
        if (firstAfter != null) {
            add("legal_due < :" + parameter, parameter, firstAfter);
        }
    }

    private void within(OrganScope organs) {
        Set<String> byName = organs.codesBesidePrefix();
        List<String> either = new ArrayList<>();
        organs.prefix().ifPresent(prefix -> {
            either.add("organ COLLATE \"C\" >= :regionFrom AND organ COLLATE \"C\" < :regionUntil");
            parameters.put("regionFrom", prefix);
            parameters.put("regionUntil", organs.prefixEnd().orElseThrow());
        });
        if (byName.size() == 1) {
            either.add("organ COLLATE \"C\" = :organ");
            parameters.put("organ", byName.iterator().next());
        } else if (!byName.isEmpty()) {
            either.add("organ COLLATE \"C\" = ANY (:organs)");
            parameters.put("organs", byName.toArray(String[]::new));
        }
        add("(" + String.join(" OR ", either) + ")");
    }

    private void add(String condition, String parameter, Object value) {
        set(parameter, value);
        add(condition);
    }

    void add(String condition) {
        conditions.add(condition);
    }

    void set(String parameter, Object value) {
        parameters.put(parameter, value);
    }

    String text() {
        return conditions.isEmpty() ? "true" : String.join(" AND ", conditions);
    }

    <Q extends CommonQueryContract> Q bind(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
