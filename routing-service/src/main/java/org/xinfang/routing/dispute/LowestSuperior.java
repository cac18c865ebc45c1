package org.xinfang.routing.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xinfang.contracts.OrganRef;
import org.xinfang.routing.dispute.Dispute.Basis;
import org.xinfang.routing.dispute.Dispute.Decider;
import org.xinfang.routing.organ.Organ;
import org.xinfang.routing.organ.OrganCode;
import org.xinfang.routing.organ.Organs;
import org.xinfang.routing.organ.RegionCode;
import org.xinfang.routing.organ.Superiors;

/**
 * Who decides a dispute (art. 24(1)): the lowest common superior of the organs, through its petition department; where
 * none stands above them all, their common joint conference. Nobody decides on his own referral: if the petition
 * department is the sender, the superior decides itself.
 */
@ApplicationScoped
class LowestSuperior {
    private final Organs organs;

    LowestSuperior(Organs organs) {
        this.organs = organs;
    }

    /** The organ that decides between these; empty when the directory knows none. */
    Optional<Decider> of(List<OrganRef> parties, OrganRef sender) {
        List<Organ> known =
                parties.stream().flatMap(party -> find(party).stream()).toList();
        return lowest(known)
                .map(superior -> new Decider(ref(inItsName(superior, sender)), Basis.COMMON_SUPERIOR))
                .or(() -> jointConference(known).map(office -> new Decider(ref(office), Basis.JOINT_CONFERENCE)));
    }

    private Optional<Organ> lowest(List<Organ> known) {
        return known.stream()
                .map(this::above)
                .reduce((all, next) -> {
                    Set<Organ> common = new LinkedHashSet<>(all);
                    common.retainAll(next);
                    return common;
                })
                .flatMap(common -> common.stream().findFirst());
    }

    /** Everything above an organ, the nearest first, by territory before by line. */
    private Set<Organ> above(Organ organ) {
        Set<Organ> found = new LinkedHashSet<>();
        List<Organ> step = superiors(organ);
        while (!step.isEmpty()) {
            List<Organ> next = new ArrayList<>();
            step.stream().filter(found::add).forEach(superior -> next.addAll(superiors(superior)));
            step = next;
        }
        return found;
    }

    private List<Organ> superiors(Organ organ) {
        List<Organ> superiors = new ArrayList<>();
        organ.territorialSuperior().flatMap(organs::find).ifPresent(superiors::add);
        organ.lineSuperior().flatMap(organs::find).ifPresent(superiors::add);
        return superiors;
    }

    private Organ inItsName(Organ superior, OrganRef sender) {
        return organs.acting(new OrganCode(superior.code().region(), Organ.PETITION)).stream()
                .findFirst()
                .filter(department -> !department.code().toString().equals(sender.code()))
                .orElse(superior);
    }

    private Optional<Organ> jointConference(List<Organ> known) {
        Optional<RegionCode> region =
                known.stream().findFirst().map(organ -> organ.code().region());
        while (region.filter(here -> !coversAll(here, known)).isPresent()) {
            region = region.flatMap(RegionCode::parent);
        }
        return region.flatMap(new Superiors(organs)::jointConference);
    }

    private static boolean coversAll(RegionCode region, List<Organ> known) {
        return known.stream().allMatch(organ -> region.covers(organ.code().region()));
    }

    private Optional<Organ> find(OrganRef organ) {
        return OrganCode.parse(organ.code()).flatMap(organs::find);
    }

    private static OrganRef ref(Organ organ) {
        return new OrganRef(organ.code().toString(), organ.name());
    }
}
