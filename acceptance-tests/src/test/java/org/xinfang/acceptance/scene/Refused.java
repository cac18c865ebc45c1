package org.xinfang.acceptance.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import org.xinfang.localstack.office.Answer;

/** That a step was refused, and with which problem answer. */
public final class Refused {
    private final Answer answer;

    private Refused(Answer answer) {
        this.answer = answer;
    }

    /** Tries a step that must not succeed. */
    public static Refused refused(Runnable step) {
        try {
            step.run();
        } catch (Answer.Refused refused) {
            return new Refused(refused.answer());
        }
        return fail("the step should have been refused");
    }

    /** The last part of the problem's type, and the status. */
    public Refused with(int status, String problem) {
        assertThat(answer.problem()).as(answer.body().toString()).isEqualTo(problem);
        assertThat(answer.status()).isEqualTo(status);
        return this;
    }

    /** The article that forbids it, e.g. 《信访工作条例》第三十四条. */
    public Refused citing(String article) {
        assertThat(answer.body().path("article").asText()).isEqualTo(article);
        return this;
    }

    /** What is open instead. */
    public Refused leaving(String... actions) {
        assertThat(Scene.nodes(answer.body().path("allowedActions")).stream().map(JsonNode::asText))
                .containsExactlyInAnyOrder(actions);
        return this;
    }

    /** The field that is wrong. */
    public Refused naming(String field) {
        assertThat(answer.body().path("field").asText()).isEqualTo(field);
        return this;
    }

    /** A fact that the explanation must tell, e.g. a date. */
    public Refused telling(String fact) {
        assertThat(answer.body().path("detail").asText()).contains(fact);
        return this;
    }
}
