package org.xinfang.routing.view;

import org.xinfang.routing.matter.Claim;
import org.xinfang.routing.matter.RoutedMatter;
import org.xinfang.routing.organ.Organ;
import org.xinfang.routing.organ.OrganCode;

/** In which part an organ stands to a matter; that decides how much its people see. */
enum Access {
    /** It registered the matter. */
    REGISTRAR,
    /** Claims of the matter were sent to it, or merged into what it has in charge, or it assists with them. */
    TARGET,
    /** It decides a dispute on claims of the matter; sees those. */
    DECIDER,
    /** A petition department of the region above; sees the open track only. */
    OVERSEER,
    /** For it the matter does not exist. */
    NONE;

    static Access of(Viewer viewer, RoutedMatter matter, Trail trail) {
        if (matter.registrar().code().equals(viewer.organ())) {
            return REGISTRAR;
        }
        boolean target = trail.referrals().stream()
                .anyMatch(referral -> referral.dispatch().reaches(viewer.organ())
                        && (viewer.cleared() || !referral.dispatch().sealed()));
        if (target || trail.repeats().reach(viewer.organ())) {
            return TARGET;
        }
        if (trail.disputes().stream().anyMatch(viewer::decides)) {
            return DECIDER;
        }
        boolean open = !matter.claims().stream().allMatch(Claim::sealed);
        return open && oversees(viewer, matter) ? OVERSEER : NONE;
    }

    private static boolean oversees(Viewer viewer, RoutedMatter matter) {
        return OrganCode.parse(viewer.organ())
                .filter(organ -> organ.function().equals(Organ.PETITION))
                .filter(organ -> organ.region().covers(matter.registrarCode().region()))
                .isPresent();
    }
}
