package org.xinfang.intake.organ;

/**
 * Code of an organ: region and function, 140106-HOUSING.
 *
 * @param region GB/T 2260: two digits name the province, four the city, six the county, nine the township
 * @param function what it is for; empty when the code tells none
 */
public record OrganCode(String region, String function) {
    private static final String PETITION = "PETITION";
    private static final String GOVERNMENT = "GOVERNMENT";

    public static OrganCode of(String code) {
        int dash = code.indexOf('-');
        return dash < 0 ? new OrganCode(code, "") : new OrganCode(code.substring(0, dash), code.substring(dash + 1));
    }

    public boolean isPetitionDepartment() {
        return function.equals(PETITION);
    }

    public boolean isGovernment() {
        return function.equals(GOVERNMENT);
    }

    /** What the codes of the region and of all below it begin with. */
    public String regionPrefix() {
        return region.replaceFirst("^(\\d{2})0000$", "$1").replaceFirst("^(\\d{4})00$", "$1");
    }
}
