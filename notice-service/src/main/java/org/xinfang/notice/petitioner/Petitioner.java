package org.xinfang.notice.petitioner;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
 * @param phones mobile numbers, each once, at most five
 */
public record Petitioner(
        UUID matter,
        String matterNumber,
        String name,
        String you,
        boolean notifiable,
        Optional<String> email,
        List<String> phones) {
    private static final int MOST_NAMES = 5;
    private static final int MOST_PHONES = 5;
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");

    public Petitioner {
        phones = List.copyOf(phones);
    }

    /** The petitioner that registration recorded. */
    public static Petitioner of(MatterContentRecorded recorded) {
        var enterprise = recorded.enterprise();
        return enterprise == null ? ofPeople(recorded) : ofEnterprise(recorded, enterprise);
    }

    private static Petitioner ofEnterprise(
            MatterContentRecorded recorded, MatterContentRecorded.Enterprise enterprise) {
        return new Petitioner(
                recorded.matter(),
                recorded.number(),
                enterprise.name(),
                "你单位",
                true,
                enterprise.electronicDelivery() ? present(enterprise.email()) : Optional.empty(),
                mobiles(Stream.of(present(enterprise.phone()))));
    }

    private static Petitioner ofPeople(MatterContentRecorded recorded) {
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
                email,
                mobiles(named.stream().map(petitioner -> present(petitioner.phone()))));
    }

    private static List<String> mobiles(Stream<Optional<String>> phones) {
        return phones.flatMap(Optional::stream)
                .map(phone -> phone.replaceAll("[\\s-]", "").replaceFirst("^\\+?86", ""))
                .filter(phone -> MOBILE.matcher(phone).matches())
                .distinct()
                .limit(MOST_PHONES)
                .toList();
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
