package org.xinfang.handling.termination;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.xinfang.handling.termination.FinalPapers.FinalPaper;

@Entity
@Table(name = "final_paper")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class FinalPaperRow {
    @Id
    UUID notice;

    String number;
    LocalDate issuedOn;

    static FinalPaperRow of(UUID notice, FinalPaper paper) {
        FinalPaperRow row = new FinalPaperRow();
        row.notice = notice;
        row.number = paper.number();
        row.issuedOn = paper.issuedOn();
        return row;
    }

    FinalPaper toPaper() {
        return new FinalPaper(number, issuedOn);
    }
}
