package org.xinfang.routing.matter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xinfang.contracts.intake.MatterContentRecorded;
import org.xinfang.routing.classification.Petition;

/**
 * What routing keeps of a matter's content: the restricted store (art. 30(3)).
 *
 * @param text the petition, unchanged
 * @param petitioners names by which the same person is found again; anonymous ones are left out
 * @param notifiable whether somebody can be notified: some name is known (art. 23(2))
 */
public record Content(String text, List<String> petitioners, boolean notifiable) {

    static Content of(MatterContentRecorded recorded) {
        Stream<String> people = recorded.petitioners().stream()
                .filter(petitioner -> !petitioner.anonymous())
                .map(petitioner -> petitioner.name().strip());
        Stream<String> enterprise = recorded.enterprise() == null
                ? Stream.empty()
                : Stream.of(recorded.enterprise().name().strip());
        List<String> names = Stream.concat(people, enterprise).distinct().toList();
        return new Content(recorded.text(), names, !names.isEmpty());
    }

    static Petition petition(MatterContentRecorded recorded) {
        return new Petition(
                recorded.text(),
                recorded.channel(),
                recorded.persons(),
                Optional.ofNullable(recorded.representatives()),
                recorded.petitioners().stream().anyMatch(MatterContentRecorded.Petitioner::anonymous),
                recorded.enterprise() != null);
    }
}
