package org.xinfang.intake.matter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.RegionRef;
import org.xinfang.intake.petitioner.EnterpriseRequest;
import org.xinfang.intake.petitioner.PetitionerRequest;
import org.xinfang.intake.visibility.MergedPiece;

/**
 * A matter as far as the caller may see it.
 *
 * @param content text and petitioners; left out when the caller may see the envelope only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MatterView(
        UUID id,
        String number,
        String channel,
        OffsetDateTime receivedAt,
        OffsetDateTime registeredAt,
        @Nullable LocalDate postmark,
        OrganRef registrar,
        boolean petitionDepartment,
        RegionRef region,
        int persons,
        @Nullable Integer representatives,
        boolean anonymous,
        boolean enterprise,
        long version,
        @Nullable Content content) {

    /**
     * What was written, and what repeats it.
     *
     * @param mergedPieces pieces merged into this matter (并案办理) that the caller may see
     */
    record Content(
            String text,
            List<PetitionerRequest> petitioners,
            @Nullable EnterpriseRequest enterprise,
            List<String> attachments,
            List<Supplement> supplements,
            List<MergedPiece> mergedPieces) {

        static Content of(MatterContent content, List<MergedPiece> mergedPieces) {
            return new Content(
                    content.text(),
                    content.petitioners(),
                    content.enterprise(),
                    content.attachments(),
                    content.supplements(),
                    mergedPieces);
        }
    }

    static MatterView envelope(Matter matter) {
        return of(matter, null);
    }

    static MatterView full(Matter matter, MatterContent content, List<MergedPiece> mergedPieces) {
        return of(matter, Content.of(content, mergedPieces));
    }

    private static MatterView of(Matter matter, @Nullable Content content) {
        return new MatterView(
                matter.id(),
                matter.number(),
                matter.channel().name(),
                matter.receivedAt(),
                matter.registeredAt(),
                matter.postmark(),
                matter.registrar(),
                matter.petitionDepartment(),
                matter.region(),
                matter.persons(),
                matter.representatives(),
                matter.anonymous(),
                matter.enterprise(),
                matter.version(),
                content);
    }
}
