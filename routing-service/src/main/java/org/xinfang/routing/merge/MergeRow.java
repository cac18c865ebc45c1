package org.xinfang.routing.merge;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

@Entity
@Table(name = "repeat_merge")
class MergeRow {
    @Id
    private UUID id;

    private UUID matter;
    private String number;
    private int claim;
    private LocalDate receivedOn;

    private UUID earlierMatter;
    private String earlierNumber;
    private int earlierClaim;

    private String organCode;
    private String organName;
    private int repeat;

    private String byCode;
    private String byName;
    private String person;
    private LocalDate mergedOn;
    private String reason;

    private @Nullable LocalDate separatedOn;
    private @Nullable String separatedBy;
    private @Nullable String separationReason;

    @SuppressWarnings("NullAway.Init") // for Hibernate, and filled by the factory below
    MergeRow() {}

    static MergeRow of(Merge merge) {
        MergeRow row = new MergeRow();
        row.id = merge.id();
        row.matter = merge.piece().matter();
        row.number = merge.piece().number();
        row.claim = merge.piece().claim();
        row.receivedOn = merge.piece().receivedOn();
        row.earlierMatter = merge.earlier().matter();
        row.earlierNumber = merge.earlier().number();
        row.earlierClaim = merge.earlier().claim();
        row.organCode = merge.organInCharge().code();
        row.organName = merge.organInCharge().name();
        row.repeat = merge.repeat();
        row.byCode = merge.decision().by().code();
        row.byName = merge.decision().by().name();
        row.person = merge.decision().person();
        row.mergedOn = merge.decision().on();
        row.reason = merge.decision().reason();
        return row;
    }

    void separate(Merge.Decision decision) {
        separatedOn = decision.on();
        separatedBy = decision.person();
        separationReason = decision.reason();
    }

    /** By the desk that had merged; empty while the merge stands. */
    Optional<Separation> separation() {
        return separatedOn == null || separatedBy == null || separationReason == null
                ? Optional.empty()
                : Optional.of(new Separation(
                        toMerge(),
                        new Merge.Decision(new OrganRef(byCode, byName), separatedBy, separatedOn, separationReason)));
    }

    Merge toMerge() {
        return new Merge(
                id,
                new Merge.Piece(matter, number, claim, receivedOn),
                new Merge.Earlier(earlierMatter, earlierNumber, earlierClaim),
                new OrganRef(organCode, organName),
                repeat,
                new Merge.Decision(new OrganRef(byCode, byName), person, mergedOn, reason));
    }
}
