package org.xinfang.handling.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinfang.handling.answer.Adoption;
import org.xinfang.handling.directory.KnownOrgans;
import org.xinfang.handling.directory.PetitionDepartment;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.handling.lifecycle.Cases;
import org.xinfang.handling.lifecycle.Officer;
import org.xinfang.handling.lifecycle.Role;
import org.xinfang.handling.lifecycle.StepRefused;
import org.xinfang.handling.paper.Deed;
import org.xinfang.handling.paper.DraftRefused;
import org.xinfang.platform.core.Actor;

@DisplayName("三项建议（第四十条）")
class ProposalTest {
    private static final Officer HE = supervisor("he");
    private static final Deed DRAFTED = Deed.of(HE.actor(), Cases.FRI_2026_03_20);
    private static final Wording WORDING = new Wording(ProposalKind.IMPROVEMENT, Cases.HOUSING, "事实。", "建议。");
    private static final Proposal DRAFT = Proposal.drafted(
            new CaseKey(UUID.randomUUID(), 1), "140105202603020001", Cases.PETITION_OFFICE, WORDING, DRAFTED);
    private static final Officer HEAD = head("qian");
    private static final Proposal MADE =
            DRAFT.make(HEAD, Deed.of(HEAD.actor(), Cases.FRI_2026_03_20)).orThrow();
    private static final ProposalAnswer ANSWER = new ProposalAnswer(
            Adoption.NOT_ADOPTED, "已有台账。", Deed.of(Cases.approver("zhao").actor(), Cases.FRI_2026_03_20));

    @Test
    void itIsDraftedMadeAndAnsweredOnce() {
        assertThat(DRAFT.state()).isEqualTo(Proposal.State.DRAFTED);
        assertThat(MADE.state()).isEqualTo(Proposal.State.MADE);
        Proposal answered = MADE.answer(ANSWER).orThrow();
        assertThat(answered.state()).isEqualTo(Proposal.State.ANSWERED);
        assertThat(answered.version()).isEqualTo(3);
        Cases.refusal(answered.answer(ANSWER), ProposalRefused.OutOfTurn.class);
        Cases.refusal(DRAFT.answer(ANSWER), ProposalRefused.OutOfTurn.class);
        Cases.refusal(MADE.redraft(WORDING, DRAFTED), ProposalRefused.OutOfTurn.class);
    }

    @Test
    @DisplayName("拟稿人不得审批本人所拟建议")
    void itIsNotMadeByItsDrafter() {
        Officer both = new Officer(HE.actor(), Set.of(Role.SUPERVISOR, Role.APPROVER));
        Cases.refusal(DRAFT.make(both, DRAFTED), StepRefused.OwnDraft.class);
        assertThat(DRAFT.allowedActions(both)).containsExactly("redraft");
        assertThat(DRAFT.allowedActions(HEAD)).containsExactly("approve");
    }

    @Test
    void itsAddresseeSeesItWhenItIsMadeAndMayAnswer() {
        assertThat(DRAFT.isVisibleTo(Cases.HOUSING.code())).isFalse();
        assertThat(MADE.isVisibleTo(Cases.HOUSING.code())).isTrue();
        assertThat(MADE.isVisibleTo("140106-HOUSING")).isFalse();
        assertThat(MADE.allowedActions(Cases.approver("zhao"))).containsExactly("answer");
        assertThat(MADE.allowedActions(HEAD)).isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource({
        "IMPROVEMENT, 140105-HOUSING, true",
        "IMPROVEMENT, 140106-HOUSING, false",
        "POLICY, 140105-GOVERNMENT, true",
        "POLICY, 140105-HOUSING, false",
        "ACCOUNTABILITY, 140100-ORGANISATION, true"
    })
    @DisplayName("第四十条第一、二、三款：每种建议各有对象")
    void eachKindHasItsAddressees(ProposalKind kind, String to, boolean fits) {
        PetitionDepartment from = PetitionDepartment.of(Cases.PETITION_OFFICE).orThrow();
        var wording = Wording.of(new ProposalDraft(kind, to, "事实。", "建议。"), from, directory());
        if (fits) {
            assertThat(wording.orThrow().to().code()).isEqualTo(to);
        } else {
            assertThat(Cases.refusal(wording, ProposalRefused.WrongAddressee.class)
                            .article())
                    .contains(kind.article().cited());
        }
    }

    @Test
    void anUnknownAddresseeAndEmptyWordsAreRefused() {
        PetitionDepartment from = PetitionDepartment.of(Cases.PETITION_OFFICE).orThrow();
        Cases.refusal(
                Wording.of(
                        new ProposalDraft(ProposalKind.IMPROVEMENT, "140105-NOWHERE", "事实。", "建议。"), from, directory()),
                ProposalRefused.UnknownAddressee.class);
        assertThat(Cases.refusal(
                                Wording.of(
                                        new ProposalDraft(ProposalKind.IMPROVEMENT, "140105-HOUSING", "事实。", " "),
                                        from,
                                        directory()),
                                DraftRefused.ContentMissing.class)
                        .name())
                .isEqualTo("suggestion");
        assertThat(Cases.refusal(
                                ProposalAnswer.of(Adoption.NOT_ADOPTED, null, DRAFTED),
                                DraftRefused.ContentMissing.class)
                        .article())
                .contains("《信访工作条例》第四十条第四款");
    }

    private static KnownOrgans directory() {
        return new KnownOrgans() {
            @Override
            public Optional<String> name(String code) {
                return Optional.of(code).filter(known -> !known.endsWith("NOWHERE"));
            }

            @Override
            public Optional<String> reviewOrgan(String code) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void put(String code, String name, @Nullable String reviewOrgan) {
                throw new UnsupportedOperationException();
            }
        };
    }

    private static Officer supervisor(String id) {
        return new Officer(officeOf(id), Set.of(Role.SUPERVISOR));
    }

    private static Officer head(String id) {
        return new Officer(officeOf(id), Set.of(Role.APPROVER));
    }

    private static Actor officeOf(String id) {
        return new Actor(id, "信访局" + id, Cases.PETITION_OFFICE.code(), Cases.PETITION_OFFICE.name());
    }
}
