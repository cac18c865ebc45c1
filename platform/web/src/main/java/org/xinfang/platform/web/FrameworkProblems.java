package org.xinfang.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Gives the framework's own failures (unreadable body, unknown address, missing token …) the same shape as our refusals:
 * stable type, text in the caller's language, field, request id, and nothing of the inside.
 */
@ApplicationScoped
class FrameworkProblems implements ProblemPostProcessor {

    void install(@Observes StartupEvent start) {
        ExceptionMapperBase.postProcessorsRegistry.register(this);
    }

    /** Before the logger (101), so that nothing unsaid here is logged. */
    @Override
    public int priority() {
        return 200;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        return switch (root(context.cause)) {
            case HttpProblem said when Problems.isOurs(said) -> problem;
            case ConstraintViolationException broken -> validation(broken);
            case SafeText.ForbiddenCharacter character -> field("forbidden-character", 422, path(character));
            case UnrecognizedPropertyException unknown -> field("unknown-field", 400, path(unknown));
            case JsonMappingException wrong when !path(wrong).isEmpty() -> field("wrong-type", 400, path(wrong));
            case JsonProcessingException malformed -> Problems.of("malformed-body", 400, Map.of());
            case OptimisticLockException changed -> Problems.of("concurrent-change", 409, Map.of());
            default -> byStatus(problem);
        };
    }

    private static HttpProblem validation(ConstraintViolationException broken) {
        List<BrokenRule> violations = broken.getConstraintViolations().stream()
                .map(BrokenRule::of)
                .sorted(Comparator.comparing(BrokenRule::field).thenComparing(BrokenRule::rule))
                .toList();
        return Problems.builder("validation", 422, Map.of("count", violations.size()))
                .with("violations", violations)
                .build();
    }

    private static HttpProblem byStatus(HttpProblem problem) {
        HttpProblem.Builder answer = Problems.builder(slug(problem.getStatusCode()), problem.getStatusCode(), Map.of());
        problem.getHeaders().forEach((name, value) -> {
            if (!name.equalsIgnoreCase("Content-Type")) {
                answer.withHeader(name, value);
            }
        });
        return answer.build();
    }

    private static String slug(int status) {
        return switch (status) {
            case 401 -> "unauthenticated";
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "too-large";
            case 415 -> "unsupported-media-type";
            case 503 -> "service-unavailable";
            default -> status >= 500 ? "internal" : "bad-request";
        };
    }

    private static HttpProblem field(String problem, int status, String field) {
        return Problems.builder(problem, status, Map.of("field", field))
                .with("field", field)
                .build();
    }

    private static String path(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    /** The failure behind the wrappers that the framework put around it. */
    private static Throwable root(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null
                && !(cause instanceof JsonProcessingException)
                && !(cause instanceof OptimisticLockException)) {
            cause = cause.getCause();
        }
        return cause;
    }
}
