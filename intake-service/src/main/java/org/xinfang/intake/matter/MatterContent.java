package org.xinfang.intake.matter;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.xinfang.intake.petitioner.EnterpriseRequest;
import org.xinfang.intake.petitioner.PetitionerRequest;

/** Text and petitioners of a matter: the restricted store. Read only for those whom {@code Visibility} shows it. */
@Entity
@Table(name = "matter_content")
class MatterContent {
    @Id
    private UUID matter;

    private String text;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PetitionerRequest> petitioners;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable EnterpriseRequest enterprise;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> attachments;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Supplement> supplements;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    MatterContent() {}

    private MatterContent(UUID matter, RegistrationRequest request) {
        this.matter = matter;
        this.text = request.text();
        this.petitioners = request.listedPetitioners();
        this.enterprise = request.enterprise();
        this.attachments = request.listedAttachments();
        this.supplements = List.of();
    }

    static MatterContent of(UUID matter, RegistrationRequest request) {
        return new MatterContent(matter, request);
    }

    void add(Supplement supplement) {
        List<Supplement> all = new ArrayList<>(supplements);
        all.add(supplement);
        this.supplements = List.copyOf(all);
    }

    String text() {
        return text;
    }

    List<PetitionerRequest> petitioners() {
        return petitioners;
    }

    @Nullable
    EnterpriseRequest enterprise() {
        return enterprise;
    }

    List<String> attachments() {
        return attachments;
    }

    List<Supplement> supplements() {
        return supplements;
    }
}
