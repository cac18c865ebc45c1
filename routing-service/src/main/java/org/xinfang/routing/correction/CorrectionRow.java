package org.xinfang.routing.correction;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.routing.correction.Correction.Labels;

@Entity
@Table(name = "classification_correction")
class CorrectionRow {

    @Id
    private UUID id;

    private UUID matter;
    private int claim;
    private String organ;
    private String clerk;
    private OffsetDateTime correctedAt;
    private String classifier;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Labels suggested;

    private double confidence;

    @JdbcTypeCode(SqlTypes.JSON)
    private Labels confirmed;

    private String text;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    CorrectionRow() {}

    CorrectionRow(Correction correction, Actor clerk, OffsetDateTime at) {
        this.id = UUID.randomUUID();
        this.matter = correction.matter();
        this.claim = correction.claim();
        this.organ = clerk.organ();
        this.clerk = clerk.id();
        this.correctedAt = at;
        this.classifier = correction.classifier();
        this.suggested = correction.suggested().orElse(null);
        this.confidence = correction.confidence();
        this.confirmed = correction.confirmed();
        this.text = correction.text();
    }

    CorrectionView view() {
        return new CorrectionView(
                matter,
                claim,
                correctedAt.atZoneSameInstant(LegalClock.ZONE).toOffsetDateTime(),
                organ,
                clerk,
                classifier,
                suggested,
                confidence,
                confirmed,
                text);
    }
}
