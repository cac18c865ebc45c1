package org.xinfang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.xinfang.localstack.office.Answer;
import org.xinfang.localstack.office.Clerk;
import org.xinfang.localstack.office.Office;
import org.xinfang.localstack.office.OrganInCharge;
import org.xinfang.localstack.office.RegistrationDesk;

/** A claim that nobody wants: objected to twice, sent up, designated, handled; over the National Day holiday. */
@DisplayName("异议与受理争议：《信访工作条例》第二十三条第三款、第二十四条第一款")
class ObjectionStory {
    @RegisterExtension
    static final RunningPlatform PLATFORM = RunningPlatform.fresh();

    private final Office office = PLATFORM.office();
    private final RegistrationDesk desk = new RegistrationDesk(office, Clerk.desk("140105-PETITION", "小店区信访局"));
    private final OrganInCharge housing = new OrganInCharge(office, "140105-HOUSING", "小店区住房和城乡建设局");
    private final OrganInCharge urban = new OrganInCharge(office, "140105-URBAN-MANAGEMENT", "小店区城市管理局");
    private final Clerk government = Clerk.approver("140105-GOVERNMENT", "小店区人民政府");

    @Test
    void fromTheFirstObjectionToTheDesignatedOrgan() throws IOException {
        PLATFORM.clock().begin(OffsetDateTime.parse("2026-09-24T09:00:00+08:00"));
        String wanted = registered("story-objection", "乙某", "施工时拆了我家围墙，答应三个月内恢复，一直没有恢复，请帮助协调解决。");
        String late = registered("story-late-objection", "丙某", "小区门口的台阶修路时拆了，说好年底前恢复，到现在没有人管，请帮助协调。");

        // Signed for on Monday 28 September: the fifth working day is Saturday 10 October, a make-up workday.
        PLATFORM.legalTime("2026-09-28T10:00:00+08:00");
        String first = received(wanted, housing);
        String missed = received(late, housing);
        limit(wanted, "TL-04", housing, "RUNNING", "2026-10-10");
        limit(wanted, "TL-03", housing, "RUNNING", "2026-10-13");
        told(wanted, "2026-10-10");
        told(late, "2026-10-10");

        PLATFORM.legalTime("2026-10-10T15:00:00+08:00");
        assertThat(objects(wanted, first, housing, urban).body().path("state").asText())
                .isEqualTo("OBJECTED");

        PLATFORM.legalTime("2026-10-12T09:00:00+08:00");
        Answer tooLate = objects(late, missed, housing, urban);
        assertThat(tooLate.status()).isEqualTo(409);
        assertThat(tooLate.body().path("type").asText()).endsWith("objection-after-limit");
        assertThat(tooLate.body().path("article").asText()).isEqualTo("《信访工作条例》第二十三条第三款");

        decides(wanted, first, true);
        Answer again = office.change(
                "POST", desk.clerk(), routing(wanted) + "/referrals", tag(wanted), referral("140105-HOUSING"));
        assertThat(again.body().path("type").asText()).endsWith("returned-before");

        // The next organ has its own 15 days, from its own receipt.
        String second = received(wanted, urban);
        limit(wanted, "TL-03", urban, "RUNNING", "2026-10-27");
        objects(wanted, second, urban, housing).required();
        decides(wanted, second, true);

        JsonNode claim = desk.routing(wanted).body().path("claims").path(0);
        assertThat(claim.path("state").asText()).isEqualTo("DISPUTED");
        assertThat(claim.path("returns").asInt()).isEqualTo(2);
        JsonNode dispute = claim.path("dispute");
        assertThat(dispute.path("decider").path("code").asText()).isEqualTo("140105-GOVERNMENT");
        designates(wanted, dispute.path("id").asText(), "140105-URBAN-MANAGEMENT");

        PLATFORM.legalTime("2026-10-19T09:00:00+08:00");
        String designated = received(wanted, urban);
        Answer refused = objects(wanted, designated, urban, housing);
        assertThat(refused.body().path("type").asText()).endsWith("organ-designated");
        office.post(urban.handler(), step(wanted, designated, "take-up"), null).required();

        PLATFORM.legalTime("2026-10-20T09:00:00+08:00");
        String seen = urban.handling(wanted, 1).entityTag();
        office.change("POST", urban.handler(), "/api/v1/matters/" + wanted + "/handling/1/acceptance", seen, null)
                .required();
        limit(wanted, "TL-05", urban, "RUNNING", "2026-12-21");
    }

    private String registered(String key, String name, String text) {
        Answer registered = desk.register(
                        key,
                        Map.of(
                                "channel",
                                "VISIT",
                                "receivedAt",
                                "2026-09-24T08:50:00+08:00",
                                "region",
                                Map.of("code", "140105", "name", "小店区"),
                                "petitioners",
                                List.of(Map.of("name", name, "phone", "13900000000")),
                                "representatives",
                                1,
                                "text",
                                text))
                .required();
        String matter = registered.body().path("id").asText();
        desk.classify(matter, List.of("F1"));
        return matter;
    }

    /** The desk refers the claim, the organ signs for it; gives back the referral's id. */
    private String received(String matter, OrganInCharge organ) {
        String referral = office.change(
                        "POST",
                        desk.clerk(),
                        routing(matter) + "/referrals",
                        tag(matter),
                        referral(organ.handler().organ()))
                .required()
                .body()
                .path("id")
                .asText();
        office.post(organ.handler(), step(matter, referral, "receipt"), null).required();
        return referral;
    }

    private Answer objects(String matter, String referral, OrganInCharge organ, OrganInCharge proposed) {
        return office.post(
                organ.handler(),
                step(matter, referral, "objection"),
                Map.of(
                        "reasons",
                        "该事项依照权责清单不属于我单位职权范围。",
                        "proposed",
                        proposed.handler().organ()));
    }

    private void decides(String matter, String referral, boolean agreed) {
        office.change(
                        "POST",
                        desk.clerk(),
                        step(matter, referral, "objection/decision"),
                        tag(matter),
                        Map.of("agreed", agreed, "reasons", "经核实，异议成立。"))
                .required();
    }

    private void designates(String matter, String dispute, String organ) {
        String place = routing(matter) + "/disputes/" + dispute;
        office.change(
                        "POST",
                        government,
                        place + "/decision",
                        office.get(government, place).required().entityTag(),
                        Map.of("organInCharge", organ, "reasons", "依照权责清单指定。"))
                .required();
    }

    /** Waits until routing has heard the last day of the objection limit. */
    private void told(String matter, String lastDay) {
        office.await(
                desk.clerk(),
                routing(matter),
                "the objection limit",
                body -> body.path("claims")
                        .path(0)
                        .path("referrals")
                        .path(0)
                        .path("objectionDue")
                        .asText()
                        .equals(lastDay));
    }

    private void limit(String matter, String rule, OrganInCharge organ, String state, String legalDue) {
        office.await(
                desk.clerk(),
                "/api/v1/matters/" + matter + "/time-limits",
                rule + " of " + organ.handler().organ() + " " + state + " " + legalDue,
                found -> StreamSupport.stream(found.spliterator(), false)
                        .anyMatch(limit -> limit.path("rule").asText().equals(rule)
                                && limit.path("organ")
                                        .path("code")
                                        .asText()
                                        .equals(organ.handler().organ())
                                && limit.path("state").asText().equals(state)
                                && limit.path("legalDue").asText().equals(legalDue)));
    }

    private String tag(String matter) {
        return desk.routing(matter).entityTag();
    }

    private static Map<String, Object> referral(String organ) {
        return Map.of("claim", 1, "way", "REFERRAL", "to", organ);
    }

    private static String routing(String matter) {
        return "/api/v1/matters/" + matter + "/routing";
    }

    private static String step(String matter, String referral, String step) {
        return routing(matter) + "/referrals/" + referral + "/" + step;
    }
}
