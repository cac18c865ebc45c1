package org.xinfang.notice.petitioner;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.intake.MatterContentRecorded;

/**
 * The petitioner of a matter (信访人) as addressee of its notices.
 *
 * @param matter id of the matter
 * @param matterNumber readable matter number
 * @param name name on the paper; several petitioners in one line
 * @param you how the paper speaks to them
 * @param notifiable whether anybody can be told at all (art. 23(2))
 * @param email e-mail address if electronic delivery was agreed to (Civil Procedure Law art. 90)
 */
public record Petitioner(
        UUID matter, String matterNumber, String name, String you, boolean notifiable, Optional<String> email) {
    private static final int MOST_NAMES = 5;

    /** The petitioner that registration recorded. */
    public static Petitioner of(MatterContentRecorded recorded) {
        var enterprise = recorded.enterprise();
        if (enterprise != null) {
            var email = enterprise.electronicDelivery() ? present(enterprise.email()) : Optional.<String>empty();
            return new Petitioner(recorded.matter(), recorded.number(), enterprise.name(), "你单位", true, email);
        }
        var named = recorded.petitioners().stream()
                .filter(petitioner -> !petitioner.anonymous())
                .toList();
        var email = named.stream()
                .filter(MatterContentRecorded.Petitioner::electronicDelivery)
                .flatMap(petitioner -> present(petitioner.email()).stream())
                .findFirst();
        return new Petitioner(
                recorded.matter(),
                recorded.number(),
                inOneLine(named.stream()
                        .map(MatterContentRecorded.Petitioner::name)
                        .toList()),
                named.size() > 1 ? "你们" : "你",
                !named.isEmpty(),
                email);
    }

    private static String inOneLine(List<String> names) {
        return names.size() <= MOST_NAMES
                ? String.join("、", names)
                : String.join("、", names.subList(0, MOST_NAMES)) + "等" + names.size() + "人";
    }

    private static Optional<String> present(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(given -> !given.isEmpty());
    }
}
