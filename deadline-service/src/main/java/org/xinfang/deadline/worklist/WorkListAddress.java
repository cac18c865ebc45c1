package org.xinfang.deadline.worklist;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinfang.deadline.organ.OrganDirectory;
import org.xinfang.deadline.organ.OrganScope;
import org.xinfang.deadline.query.Asked;

/** What the address of a work list may ask for. */
class WorkListAddress {

    private static final List<String> CATEGORIES = List.of("SUGGESTION", "ACCUSATION", "APPEAL");
    private static final int MOST_PAGES = 10_000;
    private static final int MOST_ITEMS = 200;

    @QueryParam("organ")
    @Nullable
    String organ;

    @QueryParam("subtree")
    @Nullable
    String subtree;

    @QueryParam("due")
    @Nullable
    String due;

    @QueryParam("dueBefore")
    @Nullable
    String dueBefore;

    @QueryParam("category")
    @Nullable
    String category;

    @QueryParam("rule")
    @Nullable
    String rule;

    @QueryParam("state")
    @Nullable
    String state;

    @QueryParam("sort")
    @Nullable
    String sort;

    @QueryParam("order")
    @Nullable
    String order;

    @QueryParam("after")
    @Nullable
    String after;

    @QueryParam("page")
    @Nullable
    String page;

    @QueryParam("size")
    @Nullable
    String size;

    WorkListQuestion read(String own, OrganDirectory organs) {
        return new WorkListQuestion(
                own,
                scope(own, organs),
                new WorkListQuestion.Filter(
                        new Asked("due", due).choice(Due.class),
                        new Asked("dueBefore", dueBefore).date(),
                        new Asked("category", category).oneOf(CATEGORIES),
                        new Asked("rule", rule).code("[A-Z]{2,8}-[0-9]{2,3}", "TL-05"),
                        new Asked("state", state).choice(State.class).map(State.MISSED::equals)),
                order(),
                new Asked("order", order)
                        .oneOf(List.of("asc", "desc"))
                        .filter("desc"::equals)
                        .isPresent(),
                new Asked("after", after).id(),
                new Asked("page", page).number(0, MOST_PAGES, 0),
                new Asked("size", size).number(1, MOST_ITEMS, 50));
    }

    /** The asked organ must lie inside what the caller sees. */
    private OrganScope scope(String own, OrganDirectory organs) {
        OrganScope seen = organs.scopeOf(own);
        boolean below = new Asked("subtree", subtree).flag();
        return Optional.ofNullable(organ)
                .map(asked -> below ? organs.subtreeWithin(seen, asked) : organs.within(seen, asked))
                .orElse(seen);
    }

    private Order order() {
        List<String> orders = Arrays.stream(Order.values()).map(Order::asked).toList();
        return new Asked("sort", sort)
                .oneOf(orders)
                .map(asked -> Order.values()[orders.indexOf(asked)])
                .orElse(Order.LEGAL_DUE);
    }

    /** How an owed limit stands today. */
    enum State {
        RUNNING,
        MISSED
    }
}
