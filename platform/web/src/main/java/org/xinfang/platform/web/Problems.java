package org.xinfang.platform.web;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.xinfang.platform.core.Refusal;

/** Builds problem answers (RFC 9457) in the caller's language. */
public final class Problems {
    private static final String TYPE = "urn:xinfang:problem:";

    private Problems() {}

    /** A problem with a stable type, e.g. {@code urn:xinfang:problem:not-found}. */
    public static HttpProblem of(String problem, int status, Map<String, Object> facts) {
        return builder(problem, status, facts).build();
    }

    /** The answer to a refusal: article, field and open actions beside the text. */
    static HttpProblem of(Refusal refusal) {
        HttpProblem.Builder answer = builder(refusal.problem(), status(refusal.kind()), refusal.facts());
        refusal.article().ifPresent(article -> answer.with("article", article));
        refusal.field().ifPresent(field -> answer.with("field", field));
        refusal.allowedActions().ifPresent(actions -> answer.with("allowedActions", actions));
        return answer.build();
    }

    static HttpProblem.Builder builder(String problem, int status, Map<String, Object> facts) {
        Locale language = RequestTrail.language();
        HttpProblem.Builder answer = HttpProblem.builder()
                .withType(URI.create(TYPE + problem))
                .withTitle(ProblemTexts.title(problem, language))
                .withStatus(status)
                .withDetail(ProblemTexts.detail(problem, language, facts));
        RequestTrail.requestId().ifPresent(id -> answer.with("requestId", id));
        return answer;
    }

    /** Whether a problem was said by us, in our words, and not by the framework. */
    static boolean isOurs(HttpProblem problem) {
        return problem.getType() != null && problem.getType().toString().startsWith(TYPE);
    }

    /** The HTTP status that answers a refusal of this kind. */
    public static int status(Refusal.Kind kind) {
        return switch (kind) {
            case INVALID -> 422;
            case CONFLICT -> 409;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case STALE -> 412;
            case NOT_YET -> 503;
            case UNCONDITIONAL -> 428;
        };
    }
}
