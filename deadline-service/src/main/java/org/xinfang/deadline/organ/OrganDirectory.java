package org.xinfang.deadline.organ;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xinfang.contracts.OrganRef;
import org.xinfang.platform.core.RefusedException;

/** Answers questions about organs from the directory, as far as it has arrived, else from the organ codes. */
@ApplicationScoped
public class OrganDirectory {

    private final Organs organs;

    OrganDirectory(Organs organs) {
        this.organs = organs;
    }

    public OrganTree treeAbove(Collection<String> codes) {
        return organs.above(codes);
    }

    /** The organ one level up that reviews what an organ decided (art. 35, 36(1)); none at the top. */
    public Optional<OrganRef> reviewOrganOf(String organ) {
        return treeAbove(List.of(organ)).reviewOrgan(organ);
    }

    /**
     * What an organ's people see.
     *
     * @throws IllegalArgumentException when it is no organ code
     */
    public OrganScope scopeOf(String organ) {
        OrganCode code =
                OrganCode.parse(organ).orElseThrow(() -> new IllegalArgumentException("not an organ code: " + organ));
        Set<String> own = new HashSet<>(organs.predecessors(organ));
        own.add(organ);
        boolean petitionDepartment = organs.find(organ)
                .map(Organ::petitionDepartment)
                .orElseGet(() -> code.function().equals(OrganCode.PETITION));
        return new OrganScope(own, petitionDepartment ? Optional.of(code.regionPrefix()) : Optional.empty());
    }

    /**
     * One organ of those that a caller sees.
     *
     * @throws RefusedException {@link OrganOutOfScope} when he does not see it
     */
    public OrganScope within(OrganScope seen, String organ) {
        return scopeOf(visible(seen, organ));
    }

    /** Like {@link #within}, for a government with its region, as for a petition department. */
    public OrganScope subtreeWithin(OrganScope seen, String organ) {
        OrganScope own = scopeOf(visible(seen, organ));
        return OrganCode.parse(organ)
                .filter(code -> code.function().equals(OrganCode.GOVERNMENT))
                .map(code -> new OrganScope(own.codes(), Optional.of(code.regionPrefix())))
                .orElse(own);
    }

    private static String visible(OrganScope seen, String organ) {
        if (OrganCode.parse(organ).isEmpty() || !seen.includes(organ)) {
            throw new RefusedException(new OrganOutOfScope(organ));
        }
        return organ;
    }
}
