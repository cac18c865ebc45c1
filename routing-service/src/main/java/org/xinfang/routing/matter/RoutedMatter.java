package org.xinfang.routing.matter;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.RegionRef;
import org.xinfang.contracts.intake.MatterContentRecorded;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;
import org.xinfang.routing.classification.Flag;
import org.xinfang.routing.classification.Suggestion;
import org.xinfang.routing.organ.OrganCode;
import org.xinfang.routing.organ.RegionCode;

/**
 * A matter on its way from registration to the organs in charge: suggested, classified by a clerk, dispatched claim by
 * claim.
 */
@Entity
@Table(name = "routed_matter")
public class RoutedMatter {

    /** How far the registering organ has got. */
    public enum Stage {
        SUGGESTED,
        CLASSIFIED,
        /** Every claim has left. */
        DISPATCHED
    }

    @Id
    private UUID matter;

    @Version
    private long version;

    private String number;
    private String channel;
    private OffsetDateTime receivedAt;
    private String registrarCode;
    private String registrarName;
    private String regionCode;
    private String regionName;

    @JdbcTypeCode(SqlTypes.JSON)
    private Content content;

    @JdbcTypeCode(SqlTypes.JSON)
    private Suggestion suggestion;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Claim> claims;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Flag> flags;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable EarlierMatter earlier;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    RoutedMatter() {}

    @SuppressWarnings("NullAway.Init") // filled by the factory below
    private RoutedMatter(UUID matter) {
        this.matter = matter;
    }

    static RoutedMatter suggested(
            MatterContentRecorded recorded,
            Suggestion suggestion,
            List<Claim> claims,
            Optional<EarlierMatter> earlier) {
        RoutedMatter routed = new RoutedMatter(recorded.matter());
        routed.number = recorded.number();
        routed.channel = recorded.channel();
        routed.receivedAt = recorded.receivedAt();
        routed.registrarCode = recorded.registrar().code();
        routed.registrarName = recorded.registrar().name();
        routed.regionCode = recorded.region().code();
        routed.regionName = recorded.region().name();
        routed.content = Content.of(recorded);
        routed.suggestion = suggestion;
        routed.claims = claims;
        routed.flags =
                suggestion.flags().stream().map(flagged -> flagged.flag()).toList();
        routed.earlier = earlier.orElse(null);
        routed.stage = Stage.SUGGESTED;
        return routed;
    }

    /** Takes over what the clerk confirmed; possible until the first claim has left. */
    Outcome<RoutedMatter> classify(List<Claim> confirmed, List<Flag> confirmedFlags) {
        if (claims.stream().anyMatch(claim -> claim.state() != ClaimState.OPEN)) {
            return Outcome.refused(new MatterRefusal.AlreadyDispatched());
        }
        claims = confirmed;
        flags = confirmedFlags;
        stage = Stage.CLASSIFIED;
        return Outcome.done(this);
    }

    /** The claim, when it is classified and still here. */
    public Outcome<Claim> openClaim(int claimNumber) {
        Optional<Claim> wanted = claim(claimNumber);
        if (wanted.isEmpty()) {
            return Outcome.refused(new MatterRefusal.NoSuchClaim(claimNumber));
        }
        if (stage == Stage.SUGGESTED) {
            return Outcome.refused(new MatterRefusal.NotClassified());
        }
        return wanted.orElseThrow().onDesk();
    }

    /** Notes that a claim has left; with the last one the matter is dispatched (art. 22(1)). */
    public void leave(Claim leaving, ClaimState how) {
        keep(leaving.in(how));
    }

    /** Notes what became of a claim: with a returned one (art. 23(3)) the matter is no longer dispatched. */
    public void move(int claimNumber, ClaimState to) {
        claim(claimNumber).ifPresent(claim -> keep(claim.in(to)));
    }

    private void keep(Claim moved) {
        claims = claims.stream()
                .map(claim -> claim.number() == moved.number() ? moved : claim)
                .toList();
        boolean allGone = claims.stream().noneMatch(claim -> claim.state() == ClaimState.OPEN);
        stage = allGone ? Stage.DISPATCHED : Stage.CLASSIFIED;
    }

    public Optional<Claim> claim(int claimNumber) {
        return claims.stream().filter(claim -> claim.number() == claimNumber).findFirst();
    }

    public boolean dispatched() {
        return stage == Stage.DISPATCHED;
    }

    /** Whether any claim is, or was suggested to be, an accusation: only cleared staff may decide on it. */
    public boolean touchesSealedTrack() {
        return claims.stream().anyMatch(Claim::sealed)
                || suggestion.claims().stream()
                        .anyMatch(claim -> claim.category().sealed());
    }

    public UUID matter() {
        return matter;
    }

    public long version() {
        return version;
    }

    public String number() {
        return number;
    }

    public String channel() {
        return channel;
    }

    /** With the offset of Asia/Shanghai; the database keeps instants only. */
    public OffsetDateTime receivedAt() {
        return receivedAt.atZoneSameInstant(LegalClock.ZONE).toOffsetDateTime();
    }

    public OrganRef registrar() {
        return new OrganRef(registrarCode, registrarName);
    }

    public OrganCode registrarCode() {
        return OrganCode.of(registrarCode);
    }

    public RegionRef region() {
        return new RegionRef(regionCode, regionName);
    }

    /** Where the problem lies; the registrar's own region when registration gave no code we know. */
    public RegionCode regionCode() {
        return RegionCode.parse(regionCode).orElseGet(() -> registrarCode().region());
    }

    public Content content() {
        return content;
    }

    public Suggestion suggestion() {
        return suggestion;
    }

    public List<Claim> claims() {
        return claims;
    }

    public List<Flag> flags() {
        return flags;
    }

    public Optional<EarlierMatter> earlier() {
        return Optional.ofNullable(earlier);
    }

    public Stage stage() {
        return stage;
    }
}
