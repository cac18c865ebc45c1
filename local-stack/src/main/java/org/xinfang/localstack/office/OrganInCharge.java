package org.xinfang.localstack.office;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * An organ to which a claim was sent: signs for it, takes it up, accepts, decides and closes. Handler and approver are two
 * persons. Each step looks first where the case stands, so a broken-off run is taken up again.
 */
public final class OrganInCharge {
    private static final int MOST_STEPS = 12;

    private final Office office;
    private final Clerk handler;
    private final Clerk approver;

    public OrganInCharge(Office office, String organ, String organName) {
        this.office = office;
        this.handler = Clerk.handler(organ, organName);
        this.approver = Clerk.approver(organ, organName);
    }

    public Clerk handler() {
        return handler;
    }

    public Clerk approver() {
        return approver;
    }

    /** Signs for a referral and takes it up, where that is possible. */
    public void receive(String matter, JsonNode referral) {
        String path = "/api/v1/matters/" + matter + "/routing/referrals/"
                + referral.path("id").asText();
        JsonNode now = referral;
        while (now.path("allowedActions").size() > 0) {
            String step = now.path("allowedActions").path(0).asText();
            now = office.post(handler, path + "/" + step, null).required().body();
        }
    }

    /** The case of a claim, as soon as handling has opened it. */
    public Answer handling(String matter, int claim) {
        return office.await(handler, path(matter, claim), "the case of claim " + claim, body -> body.has("state"));
    }

    /** Carries a claim from acceptance to its end. */
    public void handle(String matter, int claim) {
        for (int step = 0; step < MOST_STEPS; step++) {
            Answer handling = handling(matter, claim);
            if (!advance(matter, claim, handling)) {
                return;
            }
        }
        throw new IllegalStateException("claim " + claim + " of " + matter + " does not come to an end");
    }

    private boolean advance(String matter, int claim, Answer handling) {
        String path = path(matter, claim);
        String seen = handling.entityTag();
        switch (handling.body().path("state").asText()) {
            case "TAKEN_UP" ->
                office.change("POST", handler, path + "/acceptance", seen, null).required();
            case "ACCEPTED" -> draft(path, handling);
            case "OPINION_DRAFTED" ->
                office.change("POST", approver, path + "/opinion/approval", seen, null)
                        .required();
            case "ANSWER_DRAFTED" ->
                office.change("POST", approver, path + "/answer/approval", seen, null)
                        .required();
            case "OPINION_ISSUED", "ANSWERED" ->
                office.change("POST", handler, path + "/closing", seen, Map.of())
                        .required();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void draft(String path, Answer handling) {
        boolean opinion = handling.body().path("procedure").asText().equals("PETITION");
        Object paper = opinion
                ? Papers.opinion()
                : handling.body().path("procedure").asText().equals("STUDY") ? Papers.reply() : Papers.dutyAnswer();
        office.change("PUT", handler, path + (opinion ? "/opinion" : "/answer"), handling.entityTag(), paper)
                .required();
    }

    private static String path(String matter, int claim) {
        return "/api/v1/matters/" + matter + "/handling/" + claim;
    }

    /** What the demonstration's clerks write. */
    static final class Papers {
        private Papers() {}

        static Map<String, Object> opinion() {
            return Map.of(
                    "facts", "经查阅档案、实地走访并听取信访人陈述，所反映的情况基本属实。",
                    "grounds", "信访人的请求有相应事实依据，但其中部分内容缺乏现行政策支持。",
                    "decision", "EXPLAINED",
                    "opinion", "对信访人作出解释说明，并纳入下一年度工作安排统筹解决。",
                    "legalBasis", List.of("《信访工作条例》第三十一条第六项", "《信访工作条例》第三十二条"));
        }

        static Map<String, Object> reply() {
            return Map.of("result", "PARTLY_ADOPTED", "answer", "经研究论证，所提建议合理可行，决定部分采纳，并列入本年度实施计划。");
        }

        static Map<String, Object> dutyAnswer() {
            return Map.of(
                    "answer", "已派执法人员到现场检查，责令当事人限期改正，并将依法处理。",
                    "legalBasis", List.of("《信访工作条例》第三十一条第五项"),
                    "remedy", "如对本答复不服，可以自收到之日起六十日内申请行政复议，或者六个月内提起行政诉讼。");
        }
    }
}
