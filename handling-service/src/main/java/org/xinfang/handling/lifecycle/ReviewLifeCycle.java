package org.xinfang.handling.lifecycle;

import static org.xinfang.handling.lifecycle.Action.ACCEPT_WITHDRAWAL;
import static org.xinfang.handling.lifecycle.Action.ADMIT;
import static org.xinfang.handling.lifecycle.Action.APPROVE_REVIEW;
import static org.xinfang.handling.lifecycle.Action.DRAFT_REVIEW;
import static org.xinfang.handling.lifecycle.Action.REFUSE_ADMISSION;
import static org.xinfang.handling.lifecycle.Action.REQUEST;
import static org.xinfang.handling.lifecycle.Action.TERMINATE;
import static org.xinfang.handling.lifecycle.Guard.NONE;
import static org.xinfang.handling.lifecycle.Guard.NOT_THE_DRAFTER;
import static org.xinfang.handling.lifecycle.Guard.OPINION_STANDS;
import static org.xinfang.handling.lifecycle.HandlingLifeCycle.edge;
import static org.xinfang.handling.lifecycle.Role.APPROVER;
import static org.xinfang.handling.lifecycle.Role.HANDLER;
import static org.xinfang.handling.lifecycle.Role.SYSTEM;
import static org.xinfang.handling.lifecycle.State.ADMITTED;
import static org.xinfang.handling.lifecycle.State.NOT_ADMITTED;
import static org.xinfang.handling.lifecycle.State.REQUESTED;
import static org.xinfang.handling.lifecycle.State.REVIEW_DECIDED;
import static org.xinfang.handling.lifecycle.State.REVIEW_DRAFTED;
import static org.xinfang.handling.lifecycle.State.TERMINATED;
import static org.xinfang.handling.lifecycle.State.WITHDRAWN;

import java.util.List;
import java.util.stream.Stream;
import org.xinfang.contracts.EventType;

/** The life cycle of a review and of a re-review (复查、复核流程) as data: the same steps, each by the organ above. */
final class ReviewLifeCycle {
    static final List<Transition> REVIEW = examined(
                    Article.REVIEW, Article.REVIEW, EventType.REVIEW_REQUESTED, EventType.REVIEW_DECIDED)
            .toList();

    static final List<Transition> RE_REVIEW = Stream.concat(
                    examined(
                            Article.RE_REVIEW,
                            Article.RE_REVIEW_HEARING,
                            EventType.RE_REVIEW_REQUESTED,
                            EventType.RE_REVIEW_DECIDED),
                    Stream.of(edge(
                            TERMINATE,
                            REVIEW_DECIDED,
                            TERMINATED,
                            SYSTEM,
                            OPINION_STANDS,
                            Article.FINISHED,
                            EventType.PETITION_TERMINATED)))
            .toList();

    private ReviewLifeCycle() {}

    private static Stream<Transition> examined(
            Article article, Article hearing, EventType requested, EventType decided) {
        return Stream.of(
                        Stream.of(
                                new Transition(REQUEST, null, REQUESTED, HANDLER, NONE, List.of(requested), article),
                                edge(ADMIT, REQUESTED, ADMITTED, HANDLER, NONE, article, EventType.REVIEW_ADMITTED),
                                edge(REFUSE_ADMISSION, REQUESTED, NOT_ADMITTED, HANDLER, NONE, article, decided)),
                        Interludes.hearing(ADMITTED, hearing),
                        Stream.of(
                                edge(DRAFT_REVIEW, ADMITTED, REVIEW_DRAFTED, HANDLER, NONE, article),
                                edge(DRAFT_REVIEW, REVIEW_DRAFTED, REVIEW_DRAFTED, HANDLER, NONE, article),
                                edge(
                                        APPROVE_REVIEW,
                                        REVIEW_DRAFTED,
                                        REVIEW_DECIDED,
                                        APPROVER,
                                        NOT_THE_DRAFTER,
                                        article,
                                        decided)),
                        Stream.of(REQUESTED, ADMITTED, REVIEW_DRAFTED)
                                .map(open -> edge(
                                        ACCEPT_WITHDRAWAL,
                                        open,
                                        WITHDRAWN,
                                        APPROVER,
                                        NONE,
                                        article,
                                        EventType.REVIEW_WITHDRAWN)))
                .flatMap(edges -> edges);
    }
}
