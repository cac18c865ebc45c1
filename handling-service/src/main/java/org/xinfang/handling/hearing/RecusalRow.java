package org.xinfang.handling.hearing;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "hearing_recusal")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class RecusalRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    UUID hearing;
    String member;
    String ground;
    String replacementName;
    String replacementUnit;

    static RecusalRow of(UUID hearing, Recusal recusal) {
        RecusalRow row = new RecusalRow();
        row.hearing = hearing;
        row.member = recusal.member();
        row.ground = recusal.ground();
        row.replacementName = recusal.replacement().name();
        row.replacementUnit = recusal.replacement().unit();
        return row;
    }

    Recusal toRecusal() {
        return new Recusal(member, ground, new Member(replacementName, replacementUnit));
    }
}
