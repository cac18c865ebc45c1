package org.xinfang.routing.directory.change;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinfang.routing.directory.DirectoryDraft.Successor;
import org.xinfang.routing.organ.Contact;
import org.xinfang.routing.organ.OrganCode;
import org.xinfang.routing.organ.OrganEntry;

/** What an administrator sends. A missing date is today; dates are legal dates of Asia/Shanghai. */
interface OrganRequests {
    String CODE = "[1-9]\\d{5}(\\d{3})?-[A-Z]+(-[A-Z]+)*";

    /**
     * All that the directory says of an organ.
     *
     * @param name full legal name
     * @param regionName own name of its region
     * @param territorialSuperior code of its superior by territory (块)
     * @param lineSuperior code of its superior in its own system (条)
     * @param reviewOrgan code of the reviewing organ, where the bureau names another than the rule (art. 35)
     * @param duties content classes it is in charge of
     * @param address postal address
     * @param phone telephone number, with its leading zeros
     */
    record Entry(
            @NotBlank @Size(max = 80) String name,
            @NotBlank @Size(max = 40) String regionName,
            @Pattern(regexp = CODE) @Nullable String territorialSuperior,
            @Pattern(regexp = CODE) @Nullable String lineSuperior,
            @Pattern(regexp = CODE) @Nullable String reviewOrgan,
            @Size(max = 60) @Nullable List<@NotBlank @Size(max = 40) String> duties,
            @Size(max = 200) @Nullable String address,
            @Size(max = 60) @Nullable String phone) {

        OrganEntry toEntry() {
            return new OrganEntry(
                    name.strip(),
                    regionName.strip(),
                    Optional.ofNullable(territorialSuperior).map(OrganCode::of),
                    Optional.ofNullable(lineSuperior).map(OrganCode::of),
                    Optional.ofNullable(reviewOrgan).map(OrganCode::of),
                    duties == null ? List.of() : duties,
                    new Contact(address == null ? "" : address, phone == null ? "" : phone));
        }
    }

    /**
     * A new organ.
     *
     * @param code its code, region and function
     * @param effectiveFrom first day of its existence
     */
    record Founding(
            @NotNull @Pattern(regexp = CODE) String code,
            @NotNull @Valid Entry entry,
            @Nullable LocalDate effectiveFrom) {}

    /**
     * How an organ stands from a day on.
     *
     * @param entry all of it; what is missing becomes empty
     * @param effectiveFrom first day it counts
     */
    record Revision(@NotNull @Valid Entry entry, @Nullable LocalDate effectiveFrom) {}

    /**
     * The end of an organ (art. 24(2)): merged into its only successor, split among several, or abolished without any.
     *
     * @param effectiveFrom first day on which it no longer exists
     * @param successors the organs that continue its powers
     */
    record Abolition(
            @Nullable LocalDate effectiveFrom,
            @Size(max = 20) @Nullable List<@Valid Heir> successors) {

        List<Successor> heirs() {
            return successors == null
                    ? List.of()
                    : successors.stream().map(Heir::toSuccessor).toList();
        }
    }

    /**
     * An organ that continues powers.
     *
     * @param organ its code
     * @param duties the duties it takes over after a split; not needed when it is the only one
     */
    record Heir(
            @NotNull @Pattern(regexp = CODE) String organ,
            @Nullable List<@NotBlank String> duties) {

        Successor toSuccessor() {
            return new Successor(OrganCode.of(organ), duties == null ? List.of() : duties);
        }
    }
}
