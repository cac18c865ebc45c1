package org.xinfang.handling.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.xinfang.handling.casefile.CaseBook;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.handling.lifecycle.Stage;

/** Who had a claim in hand so far, at any stage (承办人员). */
@ApplicationScoped
class Handlers {
    private final CaseBook book;

    Handlers(CaseBook book) {
        this.book = book;
    }

    /** Their names. */
    Set<String> of(CaseKey claim) {
        return Arrays.stream(Stage.values())
                .map(claim::at)
                .map(book::find)
                .flatMap(Optional::stream)
                .flatMap(handling -> handling.history().stream())
                .map(step -> step.by().name())
                .collect(Collectors.toUnmodifiableSet());
    }
}
