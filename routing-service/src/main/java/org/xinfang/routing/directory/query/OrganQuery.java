package org.xinfang.routing.directory.query;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.xinfang.routing.organ.Level;
import org.xinfang.routing.organ.Organ;
import org.xinfang.routing.organ.RegionCode;

/**
 * A search in the directory; what is empty does not narrow it.
 *
 * @param text part of the name, or the beginning of a code
 * @param region region whose subtree is searched
 * @param function function of the organs
 * @param level their level
 * @param duty content class they are in charge of
 * @param on day on which they exist; empty finds organs of all days
 */
record OrganQuery(
        Optional<String> text,
        Optional<RegionCode> region,
        Optional<String> function,
        Optional<Level> level,
        Optional<String> duty,
        Optional<LocalDate> on)
        implements Predicate<Organ> {

    @Override
    public boolean test(Organ organ) {
        return text.filter(part -> !organ.name().contains(part)
                                && !organ.code().toString().startsWith(part))
                        .isEmpty()
                && region.filter(place -> !place.covers(organ.code().region())).isEmpty()
                && function.filter(wanted -> !wanted.equals(organ.function())).isEmpty()
                && level.filter(wanted -> wanted != organ.level()).isEmpty()
                && duty.filter(wanted -> !organ.entry().duties().contains(wanted))
                        .isEmpty()
                && on.filter(day -> !organ.existsOn(day)).isEmpty();
    }
}
