package org.xinfang.intake.progress;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.deadline.TimeLimitOwedAgain;
import org.xinfang.contracts.deadline.TimeLimitStarted;

/** A time limit that runs: what comes next, and until when. */
@Entity
@Table(name = "open_time_limit")
class OpenTimeLimit {
    @Id
    private UUID timeLimit;

    private UUID matter;
    private @Nullable Integer claim;
    private String rule;
    private String ruleName;
    private String boundName;
    private LocalDate legalDue;
    private boolean provisional;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    OpenTimeLimit() {}

    OpenTimeLimit(TimeLimitStarted started) {
        this.timeLimit = started.timeLimit();
        this.matter = started.matter();
        this.claim = started.claim();
        this.rule = started.rule();
        this.ruleName = started.ruleName();
        this.boundName = name(started.bound());
        this.legalDue = started.legalDue();
        this.provisional = started.provisional();
    }

    OpenTimeLimit(TimeLimitOwedAgain again) {
        this.timeLimit = again.timeLimit();
        this.matter = again.matter();
        this.claim = again.claim();
        this.rule = again.rule();
        this.ruleName = again.ruleName();
        this.boundName = name(again.bound());
        this.legalDue = again.legalDue();
        this.provisional = again.provisional();
    }

    private static String name(@Nullable OrganRef bound) {
        return bound == null ? "信访人" : bound.name();
    }

    ProgressView.Next view() {
        return new ProgressView.Next(rule, ruleName, claim, boundName, legalDue, provisional);
    }
}
