package org.xinfang.handling.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.Officer;
import org.xinfang.handling.lifecycle.Role;
import org.xinfang.handling.repeat.MergedPiece;
import org.xinfang.handling.repeat.MergedPieces;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.web.Caller;
import org.xinfang.platform.web.Version;

/** Where a request becomes a command, and what came of it an answer. */
@RequestScoped
public class CaseDesk {
    private final Caller caller;
    private final MergedPieces mergedPieces;

    CaseDesk(Caller caller, MergedPieces mergedPieces) {
        this.caller = caller;
        this.mergedPieces = mergedPieces;
    }

    /** Has a command carried out and answers with the case as it is then. */
    public Response carryOut(
            UUID matter, int claim, @Nullable String ifMatch, Function<Command, Outcome<HandlingCase>> useCase) {
        return carryOut(new CaseKey(matter, claim), ifMatch, useCase);
    }

    /** Has a command on a case of any stage carried out and answers with the case as it is then. */
    public Response carryOut(CaseKey key, @Nullable String ifMatch, Function<Command, Outcome<HandlingCase>> useCase) {
        return show(command(key, ifMatch).then(useCase).orThrow());
    }

    /** The caller's command on what he saw; refused with {@code precondition-required} when he does not say what that was. */
    public Outcome<Command> command(CaseKey key, @Nullable String ifMatch) {
        return Version.fromIfMatch(ifMatch).map(seen -> new Command(key, officer(), seen));
    }

    /** Shows a case, with its version as entity tag. */
    public Response show(HandlingCase handling) {
        CaseView view = views(List.of(handling)).getFirst();
        return Response.ok(view).tag(Long.toString(view.version())).build();
    }

    /** The cases as the caller sees them, with what was merged into each. */
    List<CaseView> views(List<HandlingCase> cases) {
        Officer officer = officer();
        List<MergedPiece> pieces = mergedPieces.into(
                cases.stream().map(handling -> handling.key().matter()).collect(Collectors.toSet()));
        return cases.stream()
                .map(handling -> CaseView.of(handling, officer, pieces))
                .toList();
    }

    /** The caller as an officer of the caller's organ. */
    public Officer officer() {
        return new Officer(
                caller.actor(),
                Role.ofPeople().stream()
                        .filter(role -> caller.has(role.wireName()))
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
