package org.xinfang.intake.matter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.xinfang.contracts.OrganRef;
import org.xinfang.intake.matter.RegistrationRefusal.DirectoryNotWhole;
import org.xinfang.intake.matter.RegistrationRefusal.Flaw;
import org.xinfang.intake.matter.RegistrationRefusal.UnknownOrgan;
import org.xinfang.intake.matter.RegistrationRefusal.UnknownRegion;
import org.xinfang.intake.number.NumberMatter;
import org.xinfang.intake.number.QueryCode;
import org.xinfang.intake.organ.KnownOrgan;
import org.xinfang.intake.organ.OrganDirectory;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.messaging.Journal;

/** The act of registration itself: check, number, store, tell. Runs in the transaction of {@link RegisterMatter}. */
@ApplicationScoped
class Registration {
    private static final String REGISTRATION_DUTY = "《信访工作条例》第二十二条第一款";
    private static final String DIRECT_RECEIPT = "《信访工作条例》第二十三条第一款";

    private final LegalClock clock;
    private final OrganDirectory organs;
    private final NumberMatter numberMatter;
    private final Matters matters;
    private final Journal journal;

    Registration(LegalClock clock, OrganDirectory organs, NumberMatter numberMatter, Matters matters, Journal journal) {
        this.clock = clock;
        this.organs = organs;
        this.numberMatter = numberMatter;
        this.matters = matters;
        this.journal = journal;
    }

    Outcome<RegistrationView> enter(RegistrationRequest request, Registrant registrant) {
        Optional<RegistrationRefusal> refusal = check(request, registrant);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        OrganRef registrar = registrar(request, registrant);
        OffsetDateTime now = clock.now();
        String numberedRegion = registrar.code().substring(0, 6);
        Matter matter = Matter.register(
                request,
                receivedAt(request, now),
                now,
                registrar,
                numberMatter.next(numberedRegion, clock.today()),
                registrant.actor().id());
        QueryCode queryCode = QueryCode.random();
        matter.lockWith(queryCode.hashFor(matter.id()));
        matters.add(matter, MatterContent.of(matter.id(), request));
        tell(matter, request, queryCode, registrant.actor());
        return Outcome.done(RegistrationView.of(matter, queryCode));
    }

    private void tell(Matter matter, RegistrationRequest request, QueryCode queryCode, Actor actor) {
        String article = matter.petitionDepartment() ? REGISTRATION_DUTY : DIRECT_RECEIPT;
        journal.append(matter.id(), matter.registered(), actor, article);
        journal.append(matter.id(), ContentRecorded.of(matter, request, queryCode), actor, article);
    }

    Optional<RegistrationRefusal> check(RegistrationRequest request, Registrant registrant) {
        OffsetDateTime now = clock.now();
        return checkRegistrant(request, registrant)
                .or(() -> RegistrationPolicy.check(request, receivedAt(request, now), now))
                .or(() -> organs.mayHaveRegion(request.region().code())
                        ? Optional.empty()
                        : Optional.of(new UnknownRegion(request.region().code())));
    }

    private Optional<RegistrationRefusal> checkRegistrant(RegistrationRequest request, Registrant registrant) {
        return switch (registrant) {
            case Registrant.ForOrgan clerk ->
                request.receivedAt() == null ? Optional.of(Flaw.RECEIVED_AT_MISSING) : Optional.empty();
            case Registrant.Oneself petitioner -> checkSelfService(request);
        };
    }

    private Optional<RegistrationRefusal> checkSelfService(RegistrationRequest request) {
        String addressee = request.addressee();
        if (!request.channel().isSelfService()) {
            return Optional.of(Flaw.CHANNEL_NOT_SELF_SERVICE);
        }
        if (addressee == null) {
            return Optional.of(Flaw.ADDRESSEE_MISSING);
        }
        if (organs.find(addressee, clock.today()).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(organs.isWhole() ? new UnknownOrgan(addressee) : new DirectoryNotWhole());
    }

    private OrganRef registrar(RegistrationRequest request, Registrant registrant) {
        return switch (registrant) {
            case Registrant.ForOrgan(Actor actor) ->
                new OrganRef(
                        actor.organ(),
                        organs.find(actor.organ(), clock.today())
                                .map(KnownOrgan::name)
                                .orElse(actor.organName()));
            case Registrant.Oneself petitioner -> {
                KnownOrgan addressee = Optional.ofNullable(request.addressee())
                        .flatMap(code -> organs.find(code, clock.today()))
                        .orElseThrow();
                yield new OrganRef(addressee.code(), addressee.name());
            }
        };
    }

    /** A petitioner's own submission is received when it arrives. */
    private static OffsetDateTime receivedAt(RegistrationRequest request, OffsetDateTime now) {
        return request.receivedAt() == null ? now : request.receivedAt();
    }
}
