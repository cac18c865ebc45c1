package org.xinfang.routing.matter;

import java.util.UUID;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.web.Version;

/** Only the registering organ classifies and dispatches its matter; for others it does not exist. */
public final class OwnMatter {

    private OwnMatter() {}

    /** The matter, locked, when the actor's organ registered it. */
    public static Outcome<RoutedMatter> forChange(RoutedMatters matters, UUID id, Actor actor) {
        return matters.findForChange(id)
                .filter(matter -> matter.registrar().code().equals(actor.organ()))
                .<Outcome<RoutedMatter>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new MatterRefusal.NoSuchMatter()));
    }

    /** The same, refused as stale when it is not any more what the actor saw. */
    public static Outcome<RoutedMatter> forChange(RoutedMatters matters, UUID id, Actor actor, Version seen) {
        return forChange(matters, id, actor)
                .then(matter -> seen.mustBe(matter.version()).map(same -> matter));
    }
}
