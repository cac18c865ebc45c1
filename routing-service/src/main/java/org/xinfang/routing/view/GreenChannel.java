package org.xinfang.routing.view;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.routing.classification.Flag;
import org.xinfang.routing.duedate.DueDates;
import org.xinfang.routing.matter.RoutedMatter;

/**
 * The green channel for enterprises (涉企绿色通道): their matters come first on the desk, with an aim of the house in natural
 * days. It shortens only what the desk itself does and never moves a legal limit.
 */
@ApplicationScoped
class GreenChannel {
    private final DueDates dueDates;
    private final int days;

    /**
     * Wired by the container.
     *
     * @param days natural days from receipt within which the desk wants to dispatch
     */
    GreenChannel(
            DueDates dueDates,
            @ConfigProperty(name = "xinfang.routing.green-channel-days", defaultValue = "5") int days) {
        this.dueDates = dueDates;
        this.days = days;
    }

    /** The aim in natural days from receipt. */
    int days() {
        return days;
    }

    /** The day by which a matter of an enterprise is to leave the desk; empty for other matters and when it has left. */
    Optional<LocalDate> dispatchBy(RoutedMatter matter) {
        if (!matter.flags().contains(Flag.ENTERPRISE) || matter.dispatched()) {
            return Optional.empty();
        }
        LocalDate aim = LegalClock.legalDate(matter.receivedAt()).plusDays(days);
        return Optional.of(
                dueDates.dispatch(matter.matter()).filter(aim::isAfter).orElse(aim));
    }
}
