package org.xinfang.intake.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
import org.xinfang.intake.number.QueryCode;
import org.xinfang.intake.number.Receipt;
import org.xinfang.intake.visibility.Viewer;
import org.xinfang.intake.visibility.VisibleMatter;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.core.Refusal;
import org.xinfang.platform.web.Caller;

/** Tells other features whether somebody may know of a matter: a signed-in caller, or who holds its query code. */
@ApplicationScoped
@Transactional
public class FindVisibleMatter {
    private final Matters matters;
    private final ViewMatters viewMatters;

    FindVisibleMatter(Matters matters, ViewMatters viewMatters) {
        this.matters = matters;
        this.viewMatters = viewMatters;
    }

    /** Empty when for this caller the matter does not exist. */
    public Optional<VisibleMatter> forCaller(UUID id, Caller caller) {
        Viewer viewer = Viewer.of(caller);
        return matters.find(id).flatMap(matter -> switch (viewMatters.visibility(matter, viewer)) {
            case NONE -> Optional.empty();
            case ENVELOPE -> Optional.of(visible(matter, false, false));
            case FULL -> Optional.of(visible(matter, true, viewer.cleared()));
        });
    }

    /**
     * The matter of a receipt. Neither its content nor the sealed track is ever shown by query code.
     *
     * @return refused as {@code query-code-wrong} when number and code do not belong together
     */
    public Outcome<VisibleMatter> byReceipt(Receipt receipt) {
        return Optional.of(receipt.queryCode())
                .filter(QueryCode::isWellFormed)
                .flatMap(code -> matters.findByNumber(receipt.number())
                        .filter(matter -> equal(matter.queryCodeHash(), new QueryCode(code).hashFor(matter.id()))))
                .<Outcome<VisibleMatter>>map(matter -> Outcome.done(visible(matter, false, false)))
                .orElseGet(() -> Outcome.refused(new QueryCodeWrong()));
    }

    private static VisibleMatter visible(Matter matter, boolean contentToo, boolean sealedTrackToo) {
        return new VisibleMatter(matter.id(), matter.number(), matter.registeredAt(), contentToo, sealedTrackToo);
    }

    /** Takes as long for a wrong code as for a right one. */
    private static boolean equal(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    private record QueryCodeWrong() implements Refusal {
        @Override
        public String problem() {
            return "query-code-wrong";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }
}
