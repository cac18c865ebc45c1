package org.xinfang.routing.organ;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What the directory says of an organ and may change from one day to the next.
 *
 * @param name full legal name
 * @param regionName own name of its region, as people write it, e.g. 柳巷街道
 * @param territorialSuperior superior by territory (块)
 * @param lineSuperior superior in its own system (条)
 * @param reviewOrgan the organ that reviews its opinions (art. 35), where the bureau has ordered it otherwise than the rule
 * @param duties second-level content classes it is in charge of (主管)
 * @param contact where it can be reached
 */
public record OrganEntry(
        String name,
        String regionName,
        Optional<OrganCode> territorialSuperior,
        Optional<OrganCode> lineSuperior,
        Optional<OrganCode> reviewOrgan,
        List<String> duties,
        Contact contact) {

    public OrganEntry {
        duties = List.copyOf(duties);
    }

    /** Every organ the entry points at as standing above it. */
    public Stream<OrganCode> superiors() {
        return Stream.of(territorialSuperior, lineSuperior, reviewOrgan)
                .flatMap(Optional::stream)
                .distinct();
    }

    /** The entry with more duties; those it has already stay as they are. */
    public OrganEntry taking(List<String> more) {
        List<String> all =
                Stream.concat(duties.stream(), more.stream()).distinct().toList();
        return new OrganEntry(name, regionName, territorialSuperior, lineSuperior, reviewOrgan, all, contact);
    }

    /** The entry with another organ wherever it pointed at this one; it never points at the organ itself. */
    public OrganEntry pointingAt(OrganCode successor, OrganCode insteadOf, OrganCode itself) {
        UnaryOperator<Optional<OrganCode>> turn = superior -> superior.equals(Optional.of(insteadOf))
                ? Optional.of(successor).filter(code -> !code.equals(itself))
                : superior;
        return new OrganEntry(
                name,
                regionName,
                turn.apply(territorialSuperior),
                turn.apply(lineSuperior),
                turn.apply(reviewOrgan),
                duties,
                contact);
    }
}
