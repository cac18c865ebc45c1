package org.xinfang.handling.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.handling.MatterAccepted;
import org.xinfang.contracts.routing.ReferralReceived;
import org.xinfang.contracts.routing.RepeatMerged;
import org.xinfang.contracts.routing.RepeatSeparated;
import org.xinfang.platform.testing.TestBroker;

@QuarkusTest
@DisplayName("接办即立案卷")
class CaseOpeningIT {

    @Inject
    Database database;

    @Test
    void aTakeUpThatArrivesTwiceOpensOneCase() {
        Claim claim = new Claim(UUID.randomUUID(), 1, UUID.randomUUID());
        UUID event = TestBroker.given(claim.matter(), claim.event("PETITION"));
        claim.opened();
        Clerk.LI.post("/acceptance", claim);
        TestBroker.givenAgain(event, claim.matter(), claim.event("PETITION"));
        TestBroker.given(claim.matter(), claim.event("PETITION"));
        // A later claim of the same matter shows that both repeats were taken in before.
        Claim second = new Claim(claim.matter(), 2, UUID.randomUUID());
        TestBroker.given(claim.matter(), second.event("DUTY"));
        second.opened();
        assertThat(claim.view().getString("state")).isEqualTo("ACCEPTED");
        assertThat(claim.view().getLong("version")).isEqualTo(2);
        assertThat(parked(claim.matter())).isZero();
    }

    @Test
    void whatIsNoTakeUpOpensNothing() {
        Claim claim = new Claim(UUID.randomUUID(), 1, UUID.randomUUID());
        TestBroker.given(
                claim.matter(),
                new ReferralReceived(
                        claim.matter(),
                        1,
                        claim.referral(),
                        Clerk.HOUSING,
                        Claim.MON_2026_03_09,
                        "PETITION",
                        false,
                        true,
                        null));
        Claim second = new Claim(claim.matter(), 2, UUID.randomUUID());
        TestBroker.given(claim.matter(), second.event("DUTY"));
        second.opened();
        assertThat(Clerk.LI.get(claim.path()).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("直接提出的，转送单位即承办单位自身")
    void aDirectFilingComesFromTheOrganItself() {
        Claim claim = new Claim(UUID.randomUUID(), 1, UUID.randomUUID());
        TestBroker.given(claim.matter(), claim.event("PETITION", Clerk.HOUSING, Clerk.HOUSING));
        claim.opened();
        assertThat(claim.view().getString("from.code")).isEqualTo(Clerk.HOUSING.code());
        assertThat(Clerk.SENDER.get(claim.path()).statusCode()).isEqualTo(404);
        assertThat(Clerk.LI.post("/acceptance", claim).statusCode()).isEqualTo(200);
        assertThat(TestBroker.await(claim.matter(), MatterAccepted.class).articles())
                .containsExactly("23(2)", "31(6)");
    }

    @Test
    @DisplayName("第十九条第三款：承办件列明并入的重复信访件，先并入后接办的也不遗漏")
    void theCaseListsWhatWasMergedIntoIt() {
        Claim claim = new Claim(UUID.randomUUID(), 1, UUID.randomUUID());
        merge(claim, "140105202604150002", 1);
        TestBroker.given(claim.matter(), claim.event("PETITION"));
        claim.opened();
        merge(claim, "140105202604200005", 2);

        await().atMost(Duration.ofSeconds(30))
                .until(() -> claim.view().getList("mergedPieces.number").size() == 2);
        assertThat(claim.view().getList("mergedPieces.number"))
                .containsExactly("140105202604150002", "140105202604200005");
        assertThat(claim.view().getString("mergedPieces[0].receivedOn")).isEqualTo("2026-04-15");
        assertThat(Claim.takenUp("PETITION").view().getList("mergedPieces")).isEmpty();
    }

    @Test
    @DisplayName("撤销并案的，承办件不再列明；在先诉求接办之前撤销的，也不列明")
    void theCaseDoesNotListWhatWasMergedByMistake() {
        Claim claim = new Claim(UUID.randomUUID(), 1, UUID.randomUUID());
        RepeatMerged early = merge(claim, "140105202604150006", 1);
        separate(early);
        RepeatMerged rightly = merge(claim, "140105202604150007", 2);
        RepeatMerged mistaken = merge(claim, "140105202604150008", 3);
        TestBroker.given(claim.matter(), claim.event("PETITION"));
        claim.opened();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> claim.view().getList("mergedPieces.number").contains(mistaken.number()));

        separate(mistaken);

        await().atMost(Duration.ofSeconds(30))
                .until(() -> claim.view().getList("mergedPieces.number").equals(List.of(rightly.number())));
    }

    private static void separate(RepeatMerged merged) {
        TestBroker.given(
                merged.matter(),
                new RepeatSeparated(
                        merged.matter(),
                        merged.number(),
                        merged.claim(),
                        merged.by(),
                        "经办人乙",
                        merged.mergedOn().plusDays(4),
                        merged.mergedOn(),
                        merged.earlierMatter(),
                        merged.earlierNumber(),
                        merged.earlierClaim(),
                        merged.organInCharge(),
                        "不是同一处院墙。"));
    }

    private static RepeatMerged merge(Claim into, String number, int repeat) {
        UUID piece = UUID.randomUUID();
        LocalDate day = LocalDate.of(2026, 4, 15);
        RepeatMerged merged = new RepeatMerged(
                piece,
                number,
                1,
                day,
                Clerk.HOUSING,
                "经办人甲",
                day.plusDays(2),
                into.matter(),
                "140105202603020001",
                into.number(),
                Clerk.HOUSING,
                repeat,
                "请恢复院墙。",
                true);
        TestBroker.given(piece, merged);
        return merged;
    }

    @Test
    void aSecondReferralOfTheSameClaimIsParkedForSomebodyToLookAt() {
        Claim claim = Claim.takenUp("PETITION");
        Claim again = new Claim(claim.matter(), 1, UUID.randomUUID());
        TestBroker.given(claim.matter(), again.event("PETITION"));
        await().atMost(Duration.ofSeconds(30)).until(() -> parked(claim.matter()) == 1);
        assertThat(claim.view().getLong("version")).isEqualTo(1);
    }

    @Test
    @DisplayName("纪检监察类诉求不得进入办理")
    void aProcedureThatIsNotHandledHereIsParked() {
        Claim claim = new Claim(UUID.randomUUID(), 1, UUID.randomUUID());
        TestBroker.given(claim.matter(), claim.event("DISCIPLINE"));
        await().atMost(Duration.ofSeconds(30)).until(() -> parked(claim.matter()) == 1);
        assertThat(Clerk.LI.get(claim.path()).statusCode()).isEqualTo(404);
    }

    private int parked(UUID matter) {
        return database.column("SELECT id FROM parked_event WHERE event_key = '" + matter + "'")
                .size();
    }
}
