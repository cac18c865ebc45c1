package org.xinfang.acceptance.scene;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What clerks write. */
public final class Drafts {
    private Drafts() {}

    /** An opinion; decides SUPPORTED, EXPLAINED or NOT_SUPPORTED. */
    public static Map<String, Object> opinion(String decision) {
        return opinion(decision, "经核实，承诺书属实，院墙至今未恢复。");
    }

    /** An opinion on other facts. */
    public static Map<String, Object> opinion(String decision, String facts) {
        return Map.of(
                "facts",
                facts,
                "grounds",
                "承诺系本机关依职权作出。",
                "decision",
                decision,
                "opinion",
                "自本意见送达之日起三十日内恢复院墙。",
                "legalBasis",
                List.of("《信访工作条例》第三十二条"));
    }

    /** A review or re-review opinion that keeps what was decided. */
    public static Map<String, Object> upheld() {
        return review("UPHELD", "维持原信访处理意见。");
    }

    /** One that puts another decision in its place: the claim is supported. */
    public static Map<String, Object> changed() {
        Map<String, Object> opinion = new HashMap<>(review("CHANGED", "变更原信访处理意见，由街道办事处于三十日内恢复院墙。"));
        opinion.put("changedTo", "SUPPORTED");
        return opinion;
    }

    /** One that lets it fall; the organ handles the claim again by a day. */
    public static Map<String, Object> revoked(String redoBy) {
        Map<String, Object> opinion = new HashMap<>(review("REVOKED", "撤销原信访处理意见，责令重新办理。"));
        opinion.put("redoBy", redoBy);
        return opinion;
    }

    private static Map<String, Object> review(String decision, String opinion) {
        return Map.of(
                "facts",
                "经复查、复核，查阅原办理案卷并听取信访人陈述。",
                "grounds",
                "依照查明的事实和有关规定。",
                "decision",
                decision,
                "opinion",
                opinion,
                "legalBasis",
                List.of("《信访工作条例》第三十五条"));
    }

    /** The reply to a suggestion (art. 29). */
    public static Map<String, Object> reply(String result) {
        return Map.of("result", result, "answer", "经研究论证，所提建议合理可行，列入本年度实施计划。");
    }

    /** The answer under a duty (art. 31(5)). */
    public static Map<String, Object> dutyAnswer() {
        return Map.of(
                "answer", "已立案查处，责令限期改正。",
                "legalBasis", List.of("《劳动保障监察条例》第十一条"),
                "remedy", "可以自收到之日起六十日内申请行政复议，或者六个月内提起行政诉讼。");
    }

    /** A hearing before a panel of these members (听证). */
    public static Map<String, Object> hearing(String heldOn, String... members) {
        return Map.of(
                "issue",
                "是否应当恢复院墙",
                "place",
                "迎泽区信访接待中心",
                "heldOn",
                heldOn,
                "heldAt",
                "09:30",
                "chair",
                members[0],
                "members",
                Stream.of(members)
                        .map(name -> Map.of("name", name, "unit", "市人大代表"))
                        .toList(),
                "recorder",
                "书记员",
                "representatives",
                2);
    }

    /** What came of a hearing. */
    public static Map<String, Object> minutes(int inFavour) {
        return Map.of("record", "双方陈述、质证，笔录经确认签名。", "conclusion", "原处理意见认定事实清楚。", "inFavour", inFavour);
    }
}
