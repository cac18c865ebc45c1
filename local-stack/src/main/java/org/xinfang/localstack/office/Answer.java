package org.xinfang.localstack.office;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * What the gateway answered.
 *
 * @param status HTTP status
 * @param body the JSON; missing when there was none
 * @param entityTag the ETag, empty when there was none
 */
public record Answer(int status, JsonNode body, String entityTag) {

    /** An answer without a JSON body. */
    static Answer empty(int status, String entityTag) {
        return new Answer(status, MissingNode.getInstance(), entityTag);
    }

    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /**
     * This answer, when it is a success.
     *
     * @throws Refused with the problem's text otherwise
     */
    public Answer required() {
        if (!isSuccess()) {
            throw new Refused(this);
        }
        return this;
    }

    /** Last part of the problem's type, e.g. {@code representatives-limit}; empty when it is no problem answer. */
    public String problem() {
        String type = body.path("type").asText();
        return type.substring(type.lastIndexOf(':') + 1);
    }

    /** A step that should have been done was refused. */
    public static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Answer answer;

        Refused(Answer answer) {
            super(answer.status() + " " + answer.body());
            this.answer = answer;
        }

        public Answer answer() {
            return answer;
        }
    }
}
