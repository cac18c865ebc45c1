package org.xinfang.handling.window;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.handling.lifecycle.Stage;

@Entity
@Table(name = "request_window")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class RequestWindowRow {
    @Id
    UUID timeLimit;

    UUID matter;
    int claim;

    @Enumerated(EnumType.STRING)
    Stage stage;

    LocalDate dayZero;
    LocalDate legalDue;

    static RequestWindowRow of(UUID timeLimit, CaseKey key, RequestWindow window) {
        RequestWindowRow row = new RequestWindowRow();
        row.timeLimit = timeLimit;
        row.matter = key.matter();
        row.claim = key.claim();
        row.stage = key.stage();
        row.dayZero = window.dayZero();
        row.legalDue = window.legalDue();
        return row;
    }

    RequestWindow toWindow() {
        return new RequestWindow(dayZero, legalDue);
    }
}
