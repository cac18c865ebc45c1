package org.xinfang.intake.visibility;

import org.xinfang.intake.organ.OrganCode;
import org.xinfang.platform.web.Caller;

/**
 * Who looks: a person without organ (a petitioner), or a clerk of an organ.
 *
 * @param id the person
 * @param organ code of the organ; empty for a petitioner
 * @param cleared whether the person may read the sealed track
 */
public record Viewer(String id, String organ, boolean cleared) {

    public static Viewer of(Caller caller) {
        return caller.has("petitioner")
                ? new Viewer(caller.id(), "", false)
                : new Viewer(caller.id(), caller.organ(), caller.has("cleared"));
    }

    public boolean isPetitioner() {
        return organ.isEmpty();
    }

    /**
     * Beginning of the region codes that a petition department oversees, e.g. {@code 1401} for a city; empty when the
     * organ is none. A county's and a township's own region is matched by code equality, not here.
     */
    public String oversees() {
        OrganCode code = OrganCode.of(organ);
        return code.isPetitionDepartment() ? code.regionPrefix() : "";
    }
}
