package org.xinfang.intake.matter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xinfang.intake.idempotency.AnsweredRequests;
import org.xinfang.intake.idempotency.Repeat;
import org.xinfang.intake.idempotency.RequestKey;
import org.xinfang.intake.matter.RegistrationRefusal.Flaw;
import org.xinfang.platform.core.Outcome;

/**
 * Registers a matter at most once per idempotency key. What is done and what is answered are one transaction: a repeat
 * after a crash or a cut connection finds either both or nothing.
 */
@ApplicationScoped
@Transactional
class RegisterMatter {
    private static final String OPERATION = "register-matter";
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]{8,100}");

    private final AnsweredRequests answered;
    private final Registration registration;
    private final ObjectMapper json;

    RegisterMatter(AnsweredRequests answered, Registration registration, ObjectMapper json) {
        this.answered = answered;
        this.registration = registration;
        this.json = json;
    }

    /** What a registration answers, and whether it is the answer to a repeat. */
    record Answer(RegistrationView view, boolean repeated) {}

    /**
     * @param key value of {@code Idempotency-Key}; null registers each time
     * @return refused with any {@link RegistrationRefusal}; then nothing is stored, and the key stays free
     */
    Outcome<Answer> register(RegistrationRequest request, Registrant registrant, @Nullable String key) {
        if (key == null) {
            return registration.enter(request, registrant).map(view -> new Answer(view, false));
        }
        if (!KEY.matcher(key).matches()) {
            return Outcome.refused(Flaw.IDEMPOTENCY_KEY_MALFORMED);
        }
        Optional<RegistrationRefusal> refusal = registration.check(request, registrant);
        return refusal.<Outcome<Answer>>map(Outcome::refused)
                .orElseGet(() -> once(
                        request, registrant, new RequestKey(registrant.actor().id(), OPERATION, key)));
    }

    private Outcome<Answer> once(RegistrationRequest request, Registrant registrant, RequestKey key) {
        return switch (answered.claim(key, write(request))) {
            case Repeat.First() ->
                registration.enter(request, registrant).map(view -> {
                    answered.remember(key, write(view));
                    return new Answer(view, false);
                });
            case Repeat.Again(String answer) -> Outcome.done(new Answer(read(answer), true));
            case Repeat.OtherBody() -> Outcome.refused(Flaw.IDEMPOTENCY_KEY_REUSED);
        };
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private RegistrationView read(String answer) {
        try {
            return json.readValue(answer, RegistrationView.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
