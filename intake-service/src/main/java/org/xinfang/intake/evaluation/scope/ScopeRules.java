package org.xinfang.intake.evaluation.scope;

import static java.util.Comparator.comparing;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The versions of the scope of evaluation, as {@code evaluation/scope.json} holds them. */
@ApplicationScoped
public class ScopeRules {
    private static final String FILE = "/evaluation/scope.json";

    private final List<EvaluationScope> versions;

    public ScopeRules(ObjectMapper json) {
        try (InputStream file = ScopeRules.class.getResourceAsStream(FILE)) {
            this.versions =
                    json.readValue(Objects.requireNonNull(file, FILE), new TypeReference<List<EvaluationScope>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }

    /** The version for claims closed on that day; none before the first. */
    public Optional<EvaluationScope> on(LocalDate closedOn) {
        return versions.stream()
                .filter(version -> !version.validFrom().isAfter(closedOn))
                .max(comparing(EvaluationScope::validFrom));
    }
}
