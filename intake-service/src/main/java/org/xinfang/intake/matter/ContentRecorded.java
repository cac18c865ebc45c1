package org.xinfang.intake.matter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.intake.MatterContentRecorded;
import org.xinfang.intake.number.QueryCode;
import org.xinfang.intake.petitioner.EnterpriseRequest;
import org.xinfang.intake.petitioner.PetitionerRequest;

/** Puts a new matter's content into the event for the restricted topic. */
final class ContentRecorded {

    private ContentRecorded() {}

    static MatterContentRecorded of(Matter matter, RegistrationRequest request, QueryCode queryCode) {
        return new MatterContentRecorded(
                matter.id(),
                matter.number(),
                queryCode.value(),
                matter.channel().name(),
                matter.receivedAt(),
                matter.registrar(),
                matter.petitionDepartment(),
                matter.region(),
                matter.persons(),
                matter.representatives(),
                request.listedPetitioners().stream()
                        .map(ContentRecorded::petitioner)
                        .toList(),
                enterprise(request.enterprise()),
                request.text(),
                List.copyOf(request.listedAttachments()));
    }

    private static MatterContentRecorded.Petitioner petitioner(PetitionerRequest petitioner) {
        return new MatterContentRecorded.Petitioner(
                petitioner.name(),
                petitioner.phone(),
                petitioner.email(),
                petitioner.postalAddress(),
                petitioner.agreedToElectronicDelivery(),
                petitioner.isAnonymous());
    }

    private static MatterContentRecorded.@Nullable Enterprise enterprise(@Nullable EnterpriseRequest enterprise) {
        return enterprise == null
                ? null
                : new MatterContentRecorded.Enterprise(
                        enterprise.name(),
                        enterprise.creditCode(),
                        enterprise.contact(),
                        enterprise.phone(),
                        enterprise.email(),
                        enterprise.agreedToElectronicDelivery());
    }
}
