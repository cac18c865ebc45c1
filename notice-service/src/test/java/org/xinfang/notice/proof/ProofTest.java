package org.xinfang.notice.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.notice.delivery.Method;

@DisplayName("送达凭证")
class ProofTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-09");

    @Test
    @DisplayName("《民事诉讼法》第九十五条：自发出公告之日起经过三十日")
    void anAnnouncementCountsThirtyNaturalDaysAfterPublication() {
        var proof = new Proof.Announcement(
                LocalDate.parse("2026-02-01"), "区政府公告栏", AnnouncementGround.WHEREABOUTS_UNKNOWN, "户籍地查无下落");
        assertThat(proof.deliveredOn()).isEqualTo("2026-03-03");
        assertThat(proof.receipt().method()).isEqualTo(Method.ANNOUNCEMENT);
    }

    @Test
    @DisplayName("《民事诉讼法》第八十八条：家属签收的须写明关系")
    void aFamilyMemberStatesTheRelation() {
        assertThat(new Proof.InPerson(DAY, "周小红", Signatory.ADULT_FAMILY_MEMBER, " ", null).missingPart())
                .contains("relation");
        assertThat(new Proof.InPerson(DAY, "周小红", Signatory.ADULT_FAMILY_MEMBER, "女儿", null).missingPart())
                .isEmpty();
        assertThat(new Proof.InPerson(DAY, "周德胜", Signatory.ADDRESSEE, null, null).missingPart())
                .isEmpty();
    }

    @Test
    @DisplayName("《民事诉讼法》第八十九条：留置须有见证人或者拍照、录像")
    void whatIsLeftBehindNeedsAWitnessOrARecording() {
        assertThat(new Proof.LeftBehind(DAY, null, "拒绝签收", null, "").missingPart())
                .contains("witness");
        assertThat(new Proof.LeftBehind(DAY, null, "拒绝签收", "社区干部李某", null).missingPart())
                .isEmpty();
        assertThat(new Proof.LeftBehind(DAY, null, "拒绝签收", null, "执法记录仪第12号").missingPart())
                .isEmpty();
    }

    @Test
    void namesStandInTheEvidenceAndNeverInTheWords() {
        var proof = new Proof.InPerson(DAY, "周小红", Signatory.ADULT_FAMILY_MEMBER, "女儿", "坞城路21号3单元");
        assertThat(proof.words()).isEqualTo("直接送达，2026年3月9日由同住的成年家属在送达回证上签收");
        assertThat(proof.evidence())
                .isEqualTo(Map.of(
                        "signer", "周小红", "signatory", "ADULT_FAMILY_MEMBER", "relation", "女儿", "place", "坞城路21号3单元"));
        assertThat(new Proof.LeftBehind(DAY, null, "周德胜说不收", "李某", null).words())
                .doesNotContain("周德胜", "李某");
        assertThat(new Proof.Post("EM123456789CN", DAY).words()).isEqualTo("邮寄送达，邮件号EM123456789CN，回执载明2026年3月9日收到");
    }
}
