package org.xinfang.handling.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinfang.handling.casefile.CaseBook;
import org.xinfang.handling.casefile.Command;
import org.xinfang.handling.lifecycle.Action;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.Officer;
import org.xinfang.handling.lifecycle.Ruling;
import org.xinfang.handling.lifecycle.Stage;
import org.xinfang.handling.lifecycle.State;
import org.xinfang.handling.window.LateArrivals;
import org.xinfang.handling.window.RequestWindow;
import org.xinfang.handling.window.RequestWindows;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;

/**
 * Admits a request for review or re-review, or does not on a ground of law (受理或者不予复查、复核).
 *
 * <p>Refused with {@code not-found}, {@code stale-version}, as the life cycle says, with {@code request-late} when a late
 * request should be admitted, with {@code no-bar-to-admission} when there is no ground not to.
 */
@ApplicationScoped
@Transactional
class DecideAdmission {
    private final CaseBook book;
    private final Reviews reviews;
    private final RequestWindows windows;
    private final LateArrivals lateArrivals;
    private final LegalClock clock;

    DecideAdmission(
            CaseBook book, Reviews reviews, RequestWindows windows, LateArrivals lateArrivals, LegalClock clock) {
        this.book = book;
        this.reviews = reviews;
        this.windows = windows;
        this.lateArrivals = lateArrivals;
        this.clock = clock;
    }

    public Outcome<HandlingCase> admit(Command command) {
        return book.take(command)
                .then(examining -> examining.open(Action.ADMIT, command.officer()))
                .then(this::inTime)
                .then(examining -> examining.step(Action.ADMIT, command.officer(), clock.today()))
                .map(this::enter);
    }

    private HandlingCase enter(HandlingCase admitted) {
        ReviewRequest request = requestOf(admitted);
        book.enter(admitted, ReviewEvents.admitted(admitted, request));
        lateArrivals.admitted(admitted, request.requestedOn());
        return admitted;
    }

    /**
     * Does not admit the request.
     *
     * @param newClaim a claim that was not handled before, or null
     * @param otherRoute the procedure where the claim belongs, or null
     * @param repeatsWithdrawn whether it has no other facts and reasons than a request that was withdrawn
     */
    public Outcome<HandlingCase> refuse(
            Command command, @Nullable String newClaim, @Nullable String otherRoute, boolean repeatsWithdrawn) {
        return book.take(command)
                .then(examining -> examining.open(Action.REFUSE_ADMISSION, command.officer()))
                .then(examining -> bar(examining, newClaim, otherRoute, repeatsWithdrawn)
                        .then(barred -> decide(examining, barred, command.officer())));
    }

    private Outcome<HandlingCase> inTime(HandlingCase examining) {
        ReviewRequest request = requestOf(examining);
        Stage stage = examining.key().stage();
        return closedWindow(examining, request)
                .<Outcome<HandlingCase>>map(window ->
                        Outcome.refused(new ReviewRefused.RequestLate(stage, request.requestedOn(), window.legalDue())))
                .orElseGet(() -> Outcome.done(examining));
    }

    private Outcome<AdmissionBar.Barred> bar(
            HandlingCase examining, @Nullable String newClaim, @Nullable String otherRoute, boolean repeatsWithdrawn) {
        ReviewRequest request = requestOf(examining);
        boolean late = closedWindow(examining, request).isPresent();
        Optional<LocalDate> withdrawn = repeatsWithdrawn ? withdrawnBefore(examining, request) : Optional.empty();
        return AdmissionBar.first(late, request.requestedOn(), withdrawn, newClaim, otherRoute)
                .map(Outcome::done)
                .orElseGet(() ->
                        Outcome.refused(new ReviewRefused.NoBar(examining.key().stage())));
    }

    /** The day on which an earlier request against the same opinion was withdrawn. */
    private Optional<LocalDate> withdrawnBefore(HandlingCase examining, ReviewRequest request) {
        return book.all(examining.key()).stream()
                .filter(earlier -> earlier.state() == State.WITHDRAWN)
                .filter(earlier -> {
                    ReviewRequest former = requestOf(earlier);
                    return former.attacked().equals(request.attacked())
                            && former.attackedOn().equals(request.attackedOn());
                })
                .map(earlier -> earlier.lastStep().on())
                .reduce((first, second) -> second);
    }

    private Outcome<HandlingCase> decide(HandlingCase examining, AdmissionBar.Barred barred, Officer officer) {
        Stage stage = examining.key().stage();
        ReviewOpinion opinion = barred.asOpinion(examining.origin().claimText(), stage);
        Ruling ruling = new Ruling(barred.bar().name(), stage.article());
        return examining
                .step(Action.REFUSE_ADMISSION, officer, clock.today(), ruling)
                .map(refused -> {
                    ReviewRequest request = requestOf(refused);
                    reviews.put(request.id(), opinion);
                    return book.enter(refused, ReviewEvents.decided(refused, request, opinion, null));
                });
    }

    private Optional<RequestWindow> closedWindow(HandlingCase examining, ReviewRequest request) {
        return windows.find(examining.key(), request.attackedOn())
                .filter(window -> window.closedOn(request.requestedOn()));
    }

    private ReviewRequest requestOf(HandlingCase examining) {
        return reviews.find(examining.origin().referral()).orElseThrow().request();
    }
}
