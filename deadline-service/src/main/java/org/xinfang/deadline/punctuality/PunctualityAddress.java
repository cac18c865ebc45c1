package org.xinfang.deadline.punctuality;

import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinfang.deadline.organ.OrganDirectory;
import org.xinfang.deadline.organ.OrganScope;
import org.xinfang.deadline.punctuality.Punctuality.Question;
import org.xinfang.deadline.query.Asked;
import org.xinfang.deadline.query.UnreadableParameter;
import org.xinfang.platform.core.RefusedException;

/** What the address of the figures may ask for. */
class PunctualityAddress {

    private static final int MOST_MONTHS = 36;

    @QueryParam("from")
    @Nullable
    String from;

    @QueryParam("to")
    @Nullable
    String to;

    @QueryParam("organ")
    @Nullable
    String organ;

    @QueryParam("channel")
    @Nullable
    String channel;

    @QueryParam("groupBy")
    @Nullable
    String groupBy;

    /** Without months it is about the present one. */
    Question read(String own, OrganDirectory organs, YearMonth present) {
        YearMonth last = new Asked("to", to).month().orElse(present);
        YearMonth first = new Asked("from", from).month().orElse(last);
        if (first.isAfter(last) || first.plusMonths(MOST_MONTHS).isBefore(last)) {
            throw new RefusedException(new UnreadableParameter("from", last.minusMonths(MOST_MONTHS) + "–" + last));
        }
        return new Question(
                first,
                last,
                Optional.of(scope(own, organs)),
                new Asked("channel", channel).code("[A-Z_]{2,20}", "LETTER"),
                new Asked("groupBy", groupBy).choice(Grouping.class).orElse(Grouping.NONE));
    }

    /** The asked organ with all below it must lie inside what the caller sees. */
    private OrganScope scope(String own, OrganDirectory organs) {
        OrganScope seen = organs.scopeOf(own);
        return Optional.ofNullable(organ)
                .map(asked -> organs.subtreeWithin(seen, asked))
                .orElse(seen);
    }
}
