package org.xinfang.handling.hearing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "hearing")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class HearingRow {
    @Id
    UUID id;

    @Column(insertable = false, updatable = false)
    long opened;

    UUID referral;
    String issue;
    String place;
    LocalDate heldOn;
    LocalTime heldAt;
    String chair;
    List<String> memberNames;
    List<String> memberUnits;
    String recorder;
    int representatives;

    @Nullable
    String minutes;

    @Nullable
    String conclusion;

    @Nullable
    Integer inFavour;

    @Nullable
    String cancelReason;

    static HearingRow of(UUID referral, Hearing hearing) {
        HearingRow row = new HearingRow();
        row.id = hearing.id();
        row.referral = referral;
        row.issue = hearing.issue();
        row.place = hearing.place();
        row.heldOn = hearing.heldOn();
        row.heldAt = hearing.heldAt();
        row.recorder = hearing.recorder();
        row.representatives = hearing.representatives();
        row.seat(hearing);
        return row;
    }

    void seat(Hearing hearing) {
        chair = hearing.chair();
        memberNames = hearing.members().stream().map(Member::name).toList();
        memberUnits = hearing.members().stream().map(Member::unit).toList();
    }

    void conclude(Minutes concluded) {
        minutes = concluded.record();
        conclusion = concluded.conclusion();
        inFavour = concluded.inFavour();
    }

    Hearing toHearing() {
        List<Member> members = IntStream.range(0, memberNames.size())
                .mapToObj(i -> new Member(memberNames.get(i), memberUnits.get(i)))
                .toList();
        return new Hearing(id, issue, place, heldOn, heldAt, chair, members, recorder, representatives);
    }

    Optional<Minutes> toMinutes() {
        return minutes == null || conclusion == null || inFavour == null
                ? Optional.empty()
                : Optional.of(new Minutes(minutes, conclusion, inFavour));
    }
}
