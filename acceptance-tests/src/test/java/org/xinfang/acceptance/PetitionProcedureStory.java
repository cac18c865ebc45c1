package org.xinfang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
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

/** A written promise not kept: from the visit to the end of the petitioner's window for review, with every date. */
@DisplayName("信访程序全过程：《信访工作条例》第三十一条第六项")
class PetitionProcedureStory {
    @RegisterExtension
    static final RunningPlatform PLATFORM = RunningPlatform.fresh();

    private final Office office = PLATFORM.office();
    private final RegistrationDesk desk = new RegistrationDesk(office, Clerk.desk("140106-PETITION", "迎泽区信访局"));

    @Test
    void fromTheVisitToTheEndOfTheReviewWindow() throws IOException {
        PLATFORM.clock().begin(OffsetDateTime.parse("2026-03-02T09:00:00+08:00"));
        Answer registered = desk.register(
                        "story-petition-procedure",
                        Map.of(
                                "channel",
                                "VISIT",
                                "receivedAt",
                                "2026-03-02T08:50:00+08:00",
                                "region",
                                Map.of("code", "140106", "name", "迎泽区"),
                                "petitioners",
                                List.of(Map.of("name", "周德胜", "phone", "13900000000")),
                                "representatives",
                                1,
                                "text",
                                "2019年街道办为修路拆了我家院墙，书面承诺三个月内恢复，到现在没做。请街道办兑现。"))
                .required();
        String matter = registered.body().path("id").asText();
        String queryCode = registered.body().path("queryCode").asText();
        assertThat(registered.body().path("number").asText()).startsWith("14010620260302");
        // Art. 22(1): 15 days to register and dispatch.
        limit(matter, "TL-01", "RUNNING", "2026-03-17", "2026-03-17");

        PLATFORM.legalTime("2026-03-03T10:00:00+08:00");
        desk.classify(matter, List.of("F1"));
        JsonNode referral = desk.dispatch(matter, LocalDate.of(2026, 3, 3))
                .path("claims")
                .path(0)
                .path("referrals")
                .path(0);
        assertThat(referral.path("to").path("name").asText()).contains("街道");
        limit(matter, "TL-01", "MET", "2026-03-17", "2026-03-17");
        issued(matter, "DOC-02", "2026-03-03");
        issued(matter, "DOC-04", "2026-03-03");

        // The street office signs on Monday 9 March: 15 days for the notice, 5 working days for an objection (art.
        // 23(3)).
        PLATFORM.legalTime("2026-03-09T09:00:00+08:00");
        OrganInCharge street = new OrganInCharge(
                office,
                referral.path("to").path("code").asText(),
                referral.path("to").path("name").asText());
        String steps = "/api/v1/matters/" + matter + "/routing/referrals/"
                + referral.path("id").asText();
        office.post(street.handler(), steps + "/receipt", null).required();
        limit(matter, "TL-03", "RUNNING", "2026-03-24", "2026-03-24");
        limit(matter, "TL-04", "RUNNING", "2026-03-16", "2026-03-16");

        PLATFORM.legalTime("2026-03-16T15:00:00+08:00");
        office.post(street.handler(), steps + "/take-up", null).required();
        limit(matter, "TL-04", "CANCELLED", "2026-03-16", "2026-03-16");

        // Accepted on 20 March: 60 days (art. 34).
        PLATFORM.legalTime("2026-03-20T09:30:00+08:00");
        String handling = "/api/v1/matters/" + matter + "/handling/1";
        office.change("POST", street.handler(), handling + "/acceptance", tag(street, matter), null)
                .required();
        limit(matter, "TL-05", "RUNNING", "2026-05-19", "2026-05-19");
        issued(matter, "DOC-05", "2026-03-20");
        limit(matter, "TL-03", "MET", "2026-03-24", "2026-03-24");

        PLATFORM.legalTime("2026-05-15T10:00:00+08:00");
        office.change(
                        "PUT",
                        street.handler(),
                        handling + "/opinion",
                        tag(street, matter),
                        Map.of(
                                "facts", "经核实，承诺书属实，院墙至今未恢复。",
                                "grounds", "承诺系本机关依职权作出，应当履行。",
                                "decision", "EXPLAINED",
                                "opinion", "自本意见送达之日起三十日内恢复院墙。",
                                "legalBasis", List.of("《信访工作条例》第三十二条")))
                .required();
        office.change("POST", street.approver(), handling + "/opinion/approval", tag(street, matter), null)
                .required();
        limit(matter, "TL-05", "MET", "2026-05-19", "2026-05-19");
        issued(matter, "DOC-12", "2026-05-15");

        // The petitioner reads it in the portal the same day: 30 days for review, the last a Sunday (art. 35).
        readInPortal(registered.body().path("number").asText(), queryCode, "信访处理意见书");
        limit(matter, "TL-06", "RUNNING", "2026-06-14", "2026-06-15");

        PLATFORM.legalTime("2026-06-16T00:00:01+08:00");
        limit(matter, "TL-06", "MISSED", "2026-06-14", "2026-06-15");
        office.change("POST", street.handler(), handling + "/closing", tag(street, matter), Map.of())
                .required();
        assertTimeline(registered.body().path("number").asText(), queryCode);
    }

    private String tag(OrganInCharge organ, String matter) {
        return organ.handling(matter, 1).entityTag();
    }

    private void limit(String matter, String rule, String state, String strictDue, String legalDue) {
        JsonNode limits = office.await(
                        desk.clerk(),
                        "/api/v1/matters/" + matter + "/time-limits",
                        rule + " " + state,
                        found -> nodes(found).stream()
                                .anyMatch(limit -> limit.path("rule").asText().equals(rule)
                                        && limit.path("state").asText().equals(state)))
                .body();
        JsonNode limit = nodes(limits).stream()
                .filter(candidate -> candidate.path("rule").asText().equals(rule))
                .findFirst()
                .orElseThrow();
        assertThat(limit.path("strictDue").asText()).as(rule).isEqualTo(strictDue);
        assertThat(limit.path("legalDue").asText()).as(rule).isEqualTo(legalDue);
    }

    private void issued(String matter, String document, String on) {
        JsonNode notices = office.await(
                        desk.clerk(),
                        "/api/v1/matters/" + matter + "/notices",
                        document,
                        found -> nodes(found).stream()
                                .anyMatch(notice ->
                                        notice.path("document").asText().equals(document)
                                                && notice.path("state").asText().equals("ISSUED")))
                .body();
        assertThat(nodes(notices))
                .filteredOn(notice -> notice.path("document").asText().equals(document))
                .singleElement()
                .satisfies(
                        notice -> assertThat(notice.path("issuedOn").asText()).isEqualTo(on));
    }

    private void readInPortal(String number, String queryCode, String title) {
        JsonNode mine = office.send(
                        "POST",
                        "/api/v1/portal/notices",
                        "",
                        Map.of(),
                        Map.of("matterNumber", number, "queryCode", queryCode))
                .required()
                .body();
        JsonNode paper = nodes(mine).stream()
                .filter(notice -> notice.path("title").asText().equals(title))
                .findFirst()
                .orElseThrow();
        assertThat(office.send("GET", paper.path("link").asText(), "", Map.of(), null)
                        .status())
                .isEqualTo(200);
    }

    private void assertTimeline(String number, String queryCode) {
        JsonNode progress = office.send(
                        "POST",
                        "/api/v1/progress-queries",
                        "",
                        Map.of(),
                        Map.of("number", number, "queryCode", queryCode))
                .required()
                .body();
        assertThat(nodes(progress.path("timeline")).stream()
                        .map(entry -> entry.path("text").asText())
                        .toList())
                .anySatisfy(text -> assertThat(text).startsWith("信访事项已登记"))
                .anySatisfy(text -> assertThat(text).startsWith("已转送"))
                .contains("已受理", "已出具信访处理意见书")
                .noneSatisfy(text -> assertThat(text).contains("开始计算"));
    }

    private static List<JsonNode> nodes(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
