package org.xinfang.handling.window;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.deadline.TimeLimitReopened;
import org.xinfang.contracts.deadline.TimeLimitRescheduled;
import org.xinfang.contracts.deadline.TimeLimitStarted;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.handling.lifecycle.Stage;

/** Keeps what deadline-service tells of the petitioner's time: it began, was counted anew, or was opened again. */
@ApplicationScoped
@Transactional
public class KeepWindow {
    private static final String REVIEW_REQUEST = "TL-06";
    private static final String RE_REVIEW_REQUEST = "TL-08";

    private final RequestWindows windows;

    KeepWindow(RequestWindows windows) {
        this.windows = windows;
    }

    public void keep(Record event) {
        switch (event) {
            case TimeLimitStarted started -> begin(started, started.claim());
            case TimeLimitRescheduled moved -> windows.move(moved.timeLimit(), moved.legalDue());
            case TimeLimitReopened reopened -> windows.move(reopened.timeLimit(), reopened.legalDue());
            default -> {
                // The other facts of a limit move no last day of the petitioner.
            }
        }
    }

    private void begin(TimeLimitStarted started, @Nullable Integer claim) {
        if (claim == null) {
            return;
        }
        RequestWindow window = new RequestWindow(started.dayZero(), started.legalDue());
        switch (started.rule()) {
            case REVIEW_REQUEST ->
                windows.begin(started.timeLimit(), new CaseKey(started.matter(), claim, Stage.REVIEW), window);
            case RE_REVIEW_REQUEST ->
                windows.begin(started.timeLimit(), new CaseKey(started.matter(), claim, Stage.RE_REVIEW), window);
            default -> {
                // A limit of an organ opens no window of the petitioner.
            }
        }
    }
}
