package org.xinfang.intake.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
import org.xinfang.intake.number.QueryCode;
import org.xinfang.intake.visibility.Viewer;
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
            case ENVELOPE -> Optional.of(visible(matter, false));
            case FULL -> Optional.of(visible(matter, viewer.cleared()));
        });
    }

    /** Empty when number and code do not belong together. The sealed track is never shown by query code. */
    public Optional<VisibleMatter> byQueryCode(String number, String code) {
        if (!QueryCode.isWellFormed(code)) {
            return Optional.empty();
        }
        return matters.findByNumber(number)
                .filter(matter -> equal(matter.queryCodeHash(), new QueryCode(code).hashFor(matter.id())))
                .map(matter -> visible(matter, false));
    }

    private static VisibleMatter visible(Matter matter, boolean sealedTrackToo) {
        return new VisibleMatter(matter.id(), matter.number(), matter.registeredAt(), sealedTrackToo);
    }

    /** Takes as long for a wrong code as for a right one. */
    private static boolean equal(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
