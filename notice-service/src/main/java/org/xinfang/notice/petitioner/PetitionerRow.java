package org.xinfang.notice.petitioner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One row of table petitioner. */
@Entity(name = "Petitioner")
@Table(name = "petitioner")
class PetitionerRow {
    @Id
    UUID matter = new UUID(0, 0);

    @Column(name = "matter_number")
    String matterNumber = "";

    String name = "";

    String you = "";

    boolean notifiable;

    @Nullable
    String email;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> phones = List.of();

    @Column(name = "query_code_salt")
    byte[] queryCodeSalt = {};

    @Column(name = "query_code_hash")
    byte[] queryCodeHash = {};

    @Column(name = "query_failures")
    int queryFailures;

    @Column(name = "query_locked_until")
    @Nullable
    OffsetDateTime queryLockedUntil;

    Petitioner toPetitioner() {
        return new Petitioner(matter, matterNumber, name, you, notifiable, Optional.ofNullable(email), phones);
    }
}
