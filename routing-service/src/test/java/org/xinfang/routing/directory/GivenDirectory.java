package org.xinfang.routing.directory;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinfang.platform.core.Outcome;
import org.xinfang.routing.organ.Contact;
import org.xinfang.routing.organ.Organ;
import org.xinfang.routing.organ.OrganCatalogue;
import org.xinfang.routing.organ.OrganCode;
import org.xinfang.routing.organ.OrganEntry;
import org.xinfang.routing.organ.OrganFunctions;

/** The shipped directory as a draft to change, and words to change it with. */
public final class GivenDirectory {
    static final OrganFunctions FUNCTIONS = OrganFunctions.shipped();

    private GivenDirectory() {}

    public static DirectoryDraft shipped() {
        return new DirectoryDraft(histories());
    }

    static Map<OrganCode, OrganHistory> histories() {
        return OrganCatalogue.shipped().all().stream()
                .map(organ -> OrganHistory.beginning(organ.code(), organ.validFrom(), true, organ.entry()))
                .collect(toMap(OrganHistory::code, history -> history));
    }

    static OrganCode code(String code) {
        return OrganCode.of(code);
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static OrganEntry entry(DirectoryDraft draft, String code) {
        return draft.history(code(code))
                .orElseThrow()
                .on(LocalDate.of(2026, 1, 1))
                .entry();
    }

    static OrganEntry named(OrganEntry entry, String name) {
        return new OrganEntry(
                name,
                entry.regionName(),
                entry.territorialSuperior(),
                entry.lineSuperior(),
                entry.reviewOrgan(),
                entry.duties(),
                entry.contact());
    }

    static OrganEntry dutiful(OrganEntry entry, String... duties) {
        return new OrganEntry(
                entry.name(),
                entry.regionName(),
                entry.territorialSuperior(),
                entry.lineSuperior(),
                entry.reviewOrgan(),
                List.of(duties),
                entry.contact());
    }

    static OrganEntry under(String name, String superior) {
        return new OrganEntry(
                name,
                "小店区",
                Optional.of(code(superior)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Contact.UNKNOWN);
    }

    static Organ on(DirectoryDraft draft, String code, String day) {
        return draft.history(code(code)).orElseThrow().on(day(day));
    }

    /** The problem of a refused change, or of the draft; empty when nothing is wrong. */
    static String problem(DirectoryDraft draft, Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Refused<?>(var refusal) -> refusal.problem();
            case Outcome.Done<?> done ->
                draft.faults(FUNCTIONS.contentClasses()).values().stream()
                        .findFirst()
                        .map(DirectoryRefusal::problem)
                        .orElse("");
        };
    }
}
