package org.xinfang.handling.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import org.xinfang.handling.directory.PetitionDepartment;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.platform.core.Outcome;

/** The cases of the organs that a petition department supervises (art. 40). Works in the transaction of the use case. */
@ApplicationScoped
public class SupervisedCases {
    private final HandlingCases cases;

    SupervisedCases(HandlingCases cases) {
        this.cases = cases;
    }

    /** Refused with {@code not-found} when the claim has no case, or its organ is not the department's to supervise. */
    public Outcome<HandlingCase> find(CaseKey key, PetitionDepartment department) {
        return cases.find(key)
                .filter(handling ->
                        department.answersFor(handling.origin().organ().code()))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new NoSuchCase()));
    }
}
