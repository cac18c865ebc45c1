package org.xinfang.routing.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinfang.platform.core.Outcome;
import org.xinfang.routing.directory.DirectoryDraft.Successor;
import org.xinfang.routing.directory.DirectoryRefusal.Ground;
import org.xinfang.routing.organ.Organ;
import org.xinfang.routing.organ.OrganCode;
import org.xinfang.routing.organ.OrganEntry;

/** Who continues what, when an organ ends (承继, art. 24(2)). */
final class Succession {
    private final DirectoryDraft draft;
    private final Organ ending;
    private final LocalDate from;
    private final List<Successor> successors;

    Succession(DirectoryDraft draft, Organ ending, LocalDate from, List<Successor> successors) {
        this.draft = draft;
        this.ending = ending;
        this.from = from;
        this.successors = successors;
    }

    /** Gives the successors their duties and their subordinates in the draft. */
    Outcome<Organ> settle() {
        Optional<DirectoryRefusal> refusal =
                unknownSuccessor().or(this::notSharedOut).or(this::leftBelow);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.orElseThrow());
        }
        Outcome<Organ> settled = Outcome.done(ending);
        for (Successor successor : successors) {
            settled = settled.then(organ -> handOver(successor).map(done -> organ));
        }
        return successors.size() == 1
                ? settled.then(organ -> rehang(successors.getFirst().organ()))
                : settled;
    }

    private Optional<DirectoryRefusal> unknownSuccessor() {
        return successors.stream()
                .map(Successor::organ)
                .filter(code -> code.equals(ending.code())
                        || draft.history(code)
                                .filter(history -> history.on(from).existsOn(from))
                                .isEmpty())
                .findFirst()
                .map(code -> Ground.UNKNOWN_SUCCESSOR.with(Map.of("organ", code, "day", from)));
    }

    private Optional<DirectoryRefusal> notSharedOut() {
        if (successors.size() < 2) {
            return Optional.empty();
        }
        List<String> shared = successors.stream()
                .flatMap(successor -> successor.duties().stream())
                .sorted()
                .toList();
        List<String> own = ending.entry().duties().stream().sorted().toList();
        return shared.equals(own)
                ? Optional.empty()
                : Optional.of(Ground.DUTIES_NOT_SHARED_OUT.with(
                        Map.of("duties", String.join("、", ending.entry().duties()))));
    }

    private Optional<DirectoryRefusal> leftBelow() {
        int below = successors.size() == 1
                ? 0
                : draft.pointingAt(ending.code(), from).size();
        return below == 0 ? Optional.empty() : Optional.of(Ground.HAS_SUBORDINATES.with(Map.of("count", below)));
    }

    private Outcome<OrganHistory> handOver(Successor successor) {
        OrganCode code = successor.organ();
        List<String> duties = successors.size() == 1 ? ending.entry().duties() : successor.duties();
        OrganEntry entry = draft.history(code).orElseThrow().on(from).entry();
        return draft.revise(code, entry.taking(duties).pointingAt(code, ending.code(), code), from);
    }

    private Outcome<Organ> rehang(OrganCode successor) {
        Outcome<Organ> settled = Outcome.done(ending);
        for (Organ below : draft.pointingAt(ending.code(), from)) {
            OrganEntry entry = below.entry().pointingAt(successor, ending.code(), below.code());
            settled = settled.then(
                    organ -> draft.revise(below.code(), entry, from).map(done -> organ));
        }
        return settled;
    }
}
