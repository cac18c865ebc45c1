package org.xinfang.routing.merge;

import java.util.Collections;
import org.xinfang.routing.matter.Claim;
import org.xinfang.routing.matter.RoutedMatter;
import org.xinfang.routing.organ.Organ;

/**
 * A claim on the desk that may repeat an earlier one.
 *
 * @param matter its matter
 * @param claim the claim
 * @param cleared whether the clerk may know of the sealed track
 */
record Repeat(RoutedMatter matter, Claim claim, boolean cleared) {

    String desk() {
        return matter.registrar().code();
    }

    boolean isOf(RoutedMatter other) {
        return matter.matter().equals(other.matter());
    }

    boolean cameBefore(RoutedMatter other) {
        return matter.receivedAt().isBefore(other.receivedAt());
    }

    /** Nobody's name in common; where one side is anonymous, names say nothing. */
    boolean isAnotherPetitioners(RoutedMatter other) {
        return matter.content().notifiable()
                && other.content().notifiable()
                && Collections.disjoint(
                        matter.content().petitioners(), other.content().petitioners());
    }

    /** A petition department that stands above the other's registering organ: it knows of what is not sealed there. */
    boolean isOverseenHere(RoutedMatter other) {
        return matter.registrarCode().function().equals(Organ.PETITION)
                && matter.registrarCode().region().covers(other.registrarCode().region())
                && !other.claims().stream().allMatch(Claim::sealed);
    }
}
