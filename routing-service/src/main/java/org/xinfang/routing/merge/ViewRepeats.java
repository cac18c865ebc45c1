package org.xinfang.routing.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.xinfang.routing.referral.OrganInCharge;

/** Shows the merges that a matter has part in, and who answers now. */
@ApplicationScoped
public class ViewRepeats {
    private final Merges merges;
    private final OrganInCharge organInCharge;

    ViewRepeats(Merges merges, OrganInCharge organInCharge) {
        this.merges = merges;
        this.organInCharge = organInCharge;
    }

    public Repeats of(UUID matter) {
        return new Repeats(
                merges.of(matter).stream().map(this::now).toList(), merges.into(matter), merges.separated(matter));
    }

    private Repeats.Merged now(Merge merge) {
        return new Repeats.Merged(
                merge,
                organInCharge.of(merge.earlier().matter(), merge.earlier().claim()));
    }
}
