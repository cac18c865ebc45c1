package org.xinfang.routing.jurisdiction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.web.Caller;
import org.xinfang.routing.jurisdiction.FindJurisdiction.Question;
import org.xinfang.routing.organ.OrganCode;
import org.xinfang.routing.organ.RegionCode;
import org.xinfang.routing.text.PlainText;

/** What-if for clerks: who is in charge of a claim like this. */
@Path("/api/v1/jurisdiction")
@Tag(name = "routing")
@RolesAllowed({"dispatcher", "registrar"})
class JurisdictionResource {
    private final FindJurisdiction findJurisdiction;
    private final LegalClock clock;
    private final Caller caller;

    JurisdictionResource(FindJurisdiction findJurisdiction, LegalClock clock, Caller caller) {
        this.findJurisdiction = findJurisdiction;
        this.clock = clock;
        this.caller = caller;
    }

    @POST
    @Operation(summary = "Say who would be in charge of a claim, why, who would not, and by when each desk hands on")
    public JurisdictionView find(@NotNull @Valid JurisdictionRequest request) {
        return findJurisdiction.find(question(request)).orThrow();
    }

    private Question question(JurisdictionRequest request) {
        Set<OrganCode> accused = Optional.ofNullable(request.accused()).stream()
                .flatMap(codes -> codes.stream().map(OrganCode::of))
                .collect(Collectors.toUnmodifiableSet());
        RoutedClaim claim = new RoutedClaim(
                OrganCode.of(Optional.ofNullable(request.registrar()).orElseGet(caller::organ)),
                new RegionCode(request.region()),
                new PlainText(request.text()).simplified(),
                Optional.ofNullable(request.topic()).orElse(""),
                accused);
        Set<String> marks = Optional.ofNullable(request.marks()).orElse(Set.of());
        return new Question(
                claim,
                request.claimKind(),
                marks,
                Optional.ofNullable(request.receivedOn()).orElseGet(clock::today));
    }
}
