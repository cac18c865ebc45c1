package org.xinfang.deadline.organ;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

/**
 * Who stands above whom. What the directory does not tell (yet), the code does: a department stands below its own level's
 * government, a government or petition department below its like one region up.
 */
public final class OrganTree {

    /** Longer rows of successors do not exist; a ring would be one. */
    private static final int MOST_STEPS = 10;

    private final Map<String, Organ> organs;
    private final Map<String, Organ> petitionDepartments;

    OrganTree(Collection<Organ> organs) {
        this.organs = organs.stream().collect(toMap(Organ::code, Function.identity()));
        this.petitionDepartments = organs.stream()
                .filter(Organ::petitionDepartment)
                .collect(toMap(Organ::region, Function.identity(), (first, second) -> first));
    }

    /**
     * The organ so many steps up, or the topmost one reached before; none for an organ without superior. Departments answer
     * to their own level's government, governments and petition departments to the next higher one, organs led by their
     * line alone to the line.
     */
    public Optional<OrganRef> superior(String organ, int steps) {
        Optional<String> reached = Optional.empty();
        Optional<String> next = superiorOf(organ);
        for (int step = 1; step <= steps && next.isPresent(); step++) {
            reached = next;
            next = next.flatMap(this::superiorOf);
        }
        return reached.map(this::named);
    }

    /** The organ one level up that reviews what an organ decided (art. 35, 36(1)); none at the top. */
    public Optional<OrganRef> reviewOrgan(String organ) {
        return Optional.ofNullable(organs.get(organ))
                .flatMap(known -> Optional.ofNullable(known.reviewOrgan()))
                .map(this::standing)
                .or(() -> superiorOf(organ))
                .map(this::named);
    }

    /**
     * The petition department that supervises an organ (督办, art. 40(1)): that of its own level, where there is none the
     * next one up; for a petition department the one above it, at the top its own government.
     */
    public Optional<OrganRef> supervisor(String organ) {
        return OrganCode.parse(organ)
                .flatMap(code -> isPetitionDepartment(code) ? superiorOf(organ) : petitionDepartmentFrom(code))
                .map(this::named);
    }

    private boolean isPetitionDepartment(OrganCode code) {
        Organ known = organs.get(code.toString());
        return known == null ? code.function().equals(OrganCode.PETITION) : known.petitionDepartment();
    }

    /** The nearest one on the way up; where the directory knows none, the county's: townships have none of their own. */
    private Optional<String> petitionDepartmentFrom(OrganCode code) {
        OrganCode nearest = (code.isTownship() ? code.above().orElse(code) : code).withFunction(OrganCode.PETITION);
        return Stream.iterate(Optional.of(code), Optional::isPresent, place -> place.flatMap(OrganCode::above))
                .flatMap(Optional::stream)
                .flatMap(place -> Optional.ofNullable(petitionDepartments.get(place.region())).stream())
                .map(Organ::code)
                .map(this::standing)
                .findFirst()
                .or(() -> Optional.of(nearest.toString()));
    }

    private Optional<String> superiorOf(String organ) {
        Organ known = organs.get(organ);
        Optional<String> superior = known == null
                ? OrganCode.parse(organ).flatMap(OrganTree::superiorByCode)
                : Optional.ofNullable(
                        leads(known)
                                ? first(known.lineSuperior(), known.territorialSuperior())
                                : first(known.territorialSuperior(), known.lineSuperior()));
        return superior.map(this::standing);
    }

    private static boolean leads(Organ organ) {
        return organ.petitionDepartment() || organ.function().equals(OrganCode.GOVERNMENT);
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }

    private static Optional<String> superiorByCode(OrganCode code) {
        boolean leads =
                code.function().equals(OrganCode.GOVERNMENT) || code.function().equals(OrganCode.PETITION);
        Optional<OrganCode> superior = leads ? code.above() : Optional.of(code.withFunction(OrganCode.GOVERNMENT));
        return superior.or(() -> code.function().equals(OrganCode.PETITION)
                        ? Optional.of(code.withFunction(OrganCode.GOVERNMENT))
                        : Optional.empty())
                .map(OrganCode::toString);
    }

    /** Where an organ's powers are continued, the organ that continues them (art. 24(2)). */
    private String standing(String code) {
        String standing = code;
        for (int step = 0; step < MOST_STEPS; step++) {
            Organ known = organs.get(standing);
            String successor = known == null ? null : known.successor();
            if (successor == null) {
                return standing;
            }
            standing = successor;
        }
        return standing;
    }

    private OrganRef named(String code) {
        Organ known = organs.get(code);
        return new OrganRef(code, known == null ? code : known.name());
    }
}
