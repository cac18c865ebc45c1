package org.xinfang.intake.satisfaction;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinfang.intake.satisfaction.Figures.Question;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.core.Refusal;

/** What the address of the figures may ask for. */
class SatisfactionAddress {
    private static final String MONTH = "20\\d{2}-(0[1-9]|1[0-2])";
    private static final int MOST_MONTHS = 36;

    @QueryParam("from")
    @Pattern(regexp = MONTH)
    @Nullable
    String from;

    @QueryParam("to")
    @Pattern(regexp = MONTH)
    @Nullable
    String to;

    @QueryParam("organ")
    @Pattern(regexp = "([0-9]{6}|[0-9]{9})-[A-Z]+(-[A-Z]+)*")
    @Nullable
    String organ;

    @QueryParam("groupBy")
    @Pattern(regexp = "NONE|ORGAN|CITY|COUNTY|MONTH")
    @Nullable
    String groupBy;

    /** Without months it is about the present one. */
    Outcome<Question> read(String own, YearMonth present) {
        YearMonth last = to == null ? present : YearMonth.parse(to);
        YearMonth first = from == null ? last : YearMonth.parse(from);
        if (first.isAfter(last) || first.plusMonths(MOST_MONTHS).isBefore(last)) {
            return Outcome.refused(new PeriodInvalid(last.minusMonths(MOST_MONTHS), last));
        }
        Grouping grouping = groupBy == null ? Grouping.NONE : Grouping.valueOf(groupBy);
        Scope seen = Scope.seenFrom(own);
        Outcome<Scope> scope = organ == null ? Outcome.done(seen) : seen.narrowedTo(organ);
        return scope.map(within -> new Question(first, last, Optional.of(within), grouping));
    }

    private record PeriodInvalid(YearMonth earliest, YearMonth last) implements Refusal {
        @Override
        public String problem() {
            return "period-invalid";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("earliest", earliest.toString(), "last", last.toString());
        }

        @Override
        public Optional<String> field() {
            return Optional.of("from");
        }
    }
}
