package org.xinfang.localstack.state;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The content of {@code stack.json}: what a story, a bench or a person has to know to talk to this platform.
 *
 * @param addresses by name: gateway, api, keycloak, realm, mails, smtp, kafka, postgresql, intake …
 */
public record StackState(
        Phase phase,
        OwnProcess supervisor,
        Map<String, String> addresses,
        String legalClockFile,
        List<ComponentState> components) {

    public boolean isSupervised() {
        return supervisor.living().isPresent();
    }

    /** The processes that still live, whether or not their supervisor does. */
    public Stream<ComponentState> living() {
        return components.stream()
                .filter(component -> component.process() != null
                        && component.process().living().isPresent());
    }
}
