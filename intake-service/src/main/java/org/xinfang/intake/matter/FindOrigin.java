package org.xinfang.intake.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;

/** Tells other features where a matter was registered. */
@ApplicationScoped
@Transactional
public class FindOrigin {
    private final Matters matters;

    FindOrigin(Matters matters) {
        this.matters = matters;
    }

    /** @throws java.util.NoSuchElementException when no such matter was registered here */
    public Origin of(UUID matter) {
        return matters.find(matter)
                .map(found ->
                        new Origin(found.number(), found.registrar(), found.petitionDepartment(), found.anonymous()))
                .orElseThrow();
    }

    /**
     * Where a matter was registered.
     *
     * @param number readable number of the matter
     * @param petitionDepartment whether the registering organ is a petition department
     * @param anonymous whether nobody can be told of anything (art. 23(2))
     */
    public record Origin(String number, OrganRef registrar, boolean petitionDepartment, boolean anonymous) {}
}
