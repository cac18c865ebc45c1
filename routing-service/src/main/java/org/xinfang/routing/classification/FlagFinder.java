package org.xinfang.routing.classification;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.xinfang.routing.text.PlainText;

/** Sets the flags of a matter from its fields, its words and its claims. */
final class FlagFinder {
    /** A collective visit, and a joint petition, begin at five people. */
    private static final int SEVERAL = 5;

    /** Below this many characters nobody can tell what is asked of whom. */
    private static final int TOO_SHORT = 6;

    private static final Set<String> LITIGATION = Set.of("L1", "L2", "L4");
    private static final Set<String> LABOUR = Set.of("工资福利", "劳动关系", "工伤");
    private static final String CORRUPTION = "贪污贿赂";

    private final List<FlagCue> cues;

    FlagFinder(List<FlagCue> cues) {
        this.cues = cues;
    }

    List<FlagSuggestion> flags(Petition petition, PlainText text, List<ClaimSuggestion> claims) {
        Map<Flag, FlagSuggestion> flags = new EnumMap<>(Flag.class);
        List<FlagSuggestion> found = new ArrayList<>();
        fromFields(petition, found);
        cues.forEach(cue -> cue.foundIn(text).ifPresent(found::add));
        fromClaims(claims, found);
        if (text.contentLength() < TOO_SHORT) {
            found.add(new FlagSuggestion(Flag.NEEDS_INFO, "23(2)", text.original()));
        }
        found.forEach(flag -> flags.putIfAbsent(flag.flag(), flag));
        if (flags.get(Flag.THREAT) instanceof FlagSuggestion threat) {
            flags.putIfAbsent(Flag.URGENT, new FlagSuggestion(Flag.URGENT, "25", threat.because()));
        }
        return List.copyOf(flags.values());
    }

    private static void fromFields(Petition petition, List<FlagSuggestion> found) {
        if (petition.anonymous()) {
            found.add(new FlagSuggestion(Flag.ANONYMOUS, "23(2)", "信访人未具名"));
        }
        if (petition.enterprise()) {
            found.add(new FlagSuggestion(Flag.ENTERPRISE, "22(1)", "信访人为企业"));
        }
        if (petition.persons() >= SEVERAL) {
            found.add(new FlagSuggestion(Flag.JOINT, "20(3)", "涉及" + petition.persons() + "人"));
        }
        if (petition.visit() && petition.persons() >= SEVERAL && petition.present() >= SEVERAL) {
            found.add(new FlagSuggestion(Flag.COLLECTIVE_VISIT, "20(3)", "来访" + petition.present() + "人"));
        }
    }

    private static void fromClaims(List<ClaimSuggestion> claims, List<FlagSuggestion> found) {
        mark(claims, claim -> LITIGATION.contains(claim.kind()), Flag.LITIGATION, "31(1)", found);
        mark(claims, claim -> claim.kind().equals("E2"), Flag.URGENT, "25", found);
        mark(claims, claim -> LABOUR.contains(claim.topic()), Flag.LABOUR, "31(2)", found);
        mark(claims, claim -> claim.topic().equals(CORRUPTION), Flag.CORRUPTION, "30(1)", found);
        if (claims.stream().map(ClaimSuggestion::kind).distinct().count() > 1) {
            found.add(new FlagSuggestion(Flag.MIXED, "22(1)", "含" + claims.size() + "项不同诉求"));
        }
    }

    private static void mark(
            List<ClaimSuggestion> claims,
            Predicate<ClaimSuggestion> test,
            Flag flag,
            String article,
            List<FlagSuggestion> found) {
        claims.stream()
                .filter(test)
                .findFirst()
                .ifPresent(claim -> found.add(new FlagSuggestion(flag, article, because(claim))));
    }

    private static String because(ClaimSuggestion claim) {
        return claim.reasons().stream().findFirst().map(Reason::words).orElse(claim.kind());
    }
}
