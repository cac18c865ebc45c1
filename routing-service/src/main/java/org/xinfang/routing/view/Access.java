package org.xinfang.routing.view;

import java.util.List;
import org.xinfang.routing.matter.Claim;
import org.xinfang.routing.matter.RoutedMatter;
import org.xinfang.routing.organ.Organ;
import org.xinfang.routing.organ.OrganCode;
import org.xinfang.routing.referral.Referral;

/** In which part an organ stands to a matter; that decides how much its people see. */
enum Access {
    /** It registered the matter. */
    REGISTRAR,
    /** Claims of the matter were sent to it. */
    TARGET,
    /** A petition department of the region above; sees the open track only. */
    OVERSEER,
    /** For it the matter does not exist. */
    NONE;

    static Access of(Viewer viewer, RoutedMatter matter, List<Referral> referrals) {
        if (matter.registrar().code().equals(viewer.organ())) {
            return REGISTRAR;
        }
        boolean target = referrals.stream()
                .anyMatch(referral -> referral.dispatch().to().code().equals(viewer.organ())
                        && (viewer.cleared() || !referral.dispatch().sealed()));
        if (target) {
            return TARGET;
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
