package org.xinfang.routing.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.xinfang.contracts.OrganRef;
import org.xinfang.platform.core.Outcome;
import org.xinfang.routing.dispatch.DispatchRefusal.Plain;
import org.xinfang.routing.organ.Organ;

/**
 * The organs that assist the one in charge of a claim that touches several (协办, art. 24(1)): one has the lead and answers,
 * the others get a copy and report to it.
 */
@ApplicationScoped
class AssistingOrgans {
    private final TargetPolicy targets;

    AssistingOrgans(TargetPolicy targets) {
        this.targets = targets;
    }

    /**
     * The named organs, each once.
     *
     * @param codes their codes
     * @return refused for a sealed claim, which is copied to nobody (art. 30(3)), when the lead itself is named, and for an
     *     organ that does not exist or is out of reach
     */
    Outcome<List<OrganRef>> named(Desk.OnDesk desk, Organ lead, List<String> codes, LocalDate today) {
        if (codes.isEmpty()) {
            return Outcome.done(List.of());
        }
        if (desk.claim().sealed()) {
            return Outcome.refused(Plain.SEALED_IS_NOT_COPIED);
        }
        if (codes.contains(lead.code().toString())) {
            return Outcome.refused(Plain.LEAD_ASSISTS_ITSELF);
        }
        Outcome<Set<OrganRef>> found = Outcome.done(new LinkedHashSet<>());
        for (String code : codes) {
            found = found.then(before -> targets.assistant(desk, code, today).map(organ -> with(before, organ)));
        }
        return found.map(List::copyOf);
    }

    private static Set<OrganRef> with(Set<OrganRef> before, Organ organ) {
        Set<OrganRef> all = new LinkedHashSet<>(before);
        all.add(new OrganRef(organ.code().toString(), organ.name()));
        return all;
    }
}
