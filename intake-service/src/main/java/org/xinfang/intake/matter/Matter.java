package org.xinfang.intake.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.RegionRef;
import org.xinfang.contracts.intake.MatterRegistered;
import org.xinfang.contracts.intake.MatterSupplemented;
import org.xinfang.intake.number.MatterNumber;
import org.xinfang.platform.core.LegalClock;

/**
 * A registered matter (信访事项): the envelope that has the number. Its claims live in routing and handling; its content
 * lives in {@link MatterContent}, which not everybody who may know of the matter may read.
 */
@Entity
@Table(name = "matter")
class Matter {
    @Id
    private UUID id;

    @Version
    private long version;

    private String number;
    private String queryCodeHash;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private OffsetDateTime receivedAt;
    private OffsetDateTime registeredAt;
    private @Nullable LocalDate postmark;
    private String registrarCode;
    private String registrarName;
    private boolean petitionDepartment;
    private String regionCode;
    private String regionName;
    private int persons;
    private @Nullable Integer representatives;
    private boolean anonymous;
    private boolean enterprise;

    @Column(name = "registered_by")
    private String registeredBy;

    private int supplements;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    Matter() {}

    @SuppressWarnings("NullAway.Init") // filled by the factory below
    private Matter(UUID id) {
        this.id = id;
    }

    /**
     * A new matter.
     *
     * @param registrar the registering organ
     * @param registeredBy id of the person or system that registered
     */
    static Matter register(
            RegistrationRequest request,
            OffsetDateTime receivedAt,
            OffsetDateTime registeredAt,
            OrganRef registrar,
            MatterNumber number,
            String registeredBy) {
        Matter matter = new Matter(UUID.randomUUID());
        matter.number = number.value();
        matter.channel = request.channel();
        matter.receivedAt = receivedAt;
        matter.registeredAt = registeredAt;
        matter.postmark = request.postmark();
        matter.registrarCode = registrar.code();
        matter.registrarName = registrar.name();
        matter.petitionDepartment = registrar.code().endsWith("-PETITION");
        matter.regionCode = request.region().code();
        matter.regionName = request.region().name();
        matter.persons = request.personsConcerned();
        matter.representatives = request.representatives();
        matter.anonymous = request.isAnonymous();
        matter.enterprise = request.enterprise() != null;
        matter.registeredBy = registeredBy;
        return matter;
    }

    void lockWith(String hashOfQueryCode) {
        this.queryCodeHash = hashOfQueryCode;
    }

    /** Notes that something was added; the version grows with it. */
    MatterSupplemented supplement(OffsetDateTime at) {
        supplements++;
        return new MatterSupplemented(id, supplements, at, registrar());
    }

    MatterRegistered registered() {
        return new MatterRegistered(
                id,
                number,
                channel.name(),
                receivedAt(),
                registeredAt(),
                registrar(),
                petitionDepartment,
                region(),
                persons,
                anonymous,
                enterprise);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String number() {
        return number;
    }

    Channel channel() {
        return channel;
    }

    /** With the offset of Asia/Shanghai; the database keeps instants only. */
    OffsetDateTime receivedAt() {
        return legal(receivedAt);
    }

    OffsetDateTime registeredAt() {
        return legal(registeredAt);
    }

    @Nullable
    LocalDate postmark() {
        return postmark;
    }

    OrganRef registrar() {
        return new OrganRef(registrarCode, registrarName);
    }

    boolean petitionDepartment() {
        return petitionDepartment;
    }

    RegionRef region() {
        return new RegionRef(regionCode, regionName);
    }

    int persons() {
        return persons;
    }

    @Nullable
    Integer representatives() {
        return representatives;
    }

    boolean anonymous() {
        return anonymous;
    }

    boolean enterprise() {
        return enterprise;
    }

    String registeredBy() {
        return registeredBy;
    }

    String queryCodeHash() {
        return queryCodeHash;
    }

    private static OffsetDateTime legal(OffsetDateTime stored) {
        return stored.atZoneSameInstant(LegalClock.ZONE).toOffsetDateTime();
    }
}
