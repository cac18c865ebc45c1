package org.xinfang.contracts.intake;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.RegionRef;

/**
 * Content and petitioners of a registered matter. Travels on the restricted topic only: before classification nobody
 * knows whether it is an accusation, whose content may reach no one but its own track (art. 30(3)).
 *
 * @param matter id of the matter
 * @param number readable matter number
 * @param queryCode the petitioner's secret for the public progress query; printed on the receipt (DOC-01)
 * @param channel as in {@link MatterRegistered}
 * @param receivedAt when the organ received it
 * @param registrar the registering organ
 * @param petitionDepartment whether the registering organ is a petition department
 * @param region where the problem lies
 * @param persons number of people concerned
 * @param representatives representatives present at a visit; null when not a visit
 * @param petitioners listed petitioners, the main one first; empty when an enterprise petitions alone
 * @param enterprise the petitioning enterprise, or null
 * @param text the petition in its own words, unchanged
 * @param attachments file names
 */
public record MatterContentRecorded(
        UUID matter,
        String number,
        String queryCode,
        String channel,
        OffsetDateTime receivedAt,
        OrganRef registrar,
        boolean petitionDepartment,
        RegionRef region,
        int persons,
        @Nullable Integer representatives,
        List<Petitioner> petitioners,
        @Nullable Enterprise enterprise,
        String text,
        List<String> attachments) {

    /**
     * A petitioner (信访人).
     *
     * @param name name as written; 匿名 when anonymous
     * @param phone phone number, or null
     * @param email e-mail address, or null
     * @param postalAddress address for letters, or null
     * @param electronicDelivery whether the petitioner agreed to electronic delivery
     * @param anonymous whether the petitioner withheld the name
     */
    public record Petitioner(
            String name,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String postalAddress,
            boolean electronicDelivery,
            boolean anonymous) {}

    /**
     * A petitioning enterprise or other legal person.
     *
     * @param name registered name
     * @param creditCode unified social credit code, 18 characters, or null
     * @param contact contact person, or null
     * @param phone phone number, or null
     * @param email e-mail address, or null
     * @param electronicDelivery whether it agreed to electronic delivery
     */
    public record Enterprise(
            String name,
            @Nullable String creditCode,
            @Nullable String contact,
            @Nullable String phone,
            @Nullable String email,
            boolean electronicDelivery) {}
}
