package org.xinfang.handling.it;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Drafts as clerks send them. */
final class Papers {
    private Papers() {}

    static Map<String, Object> opinion(String decision) {
        return new HashMap<>(Map.of(
                "facts", "2019年5月因道路拓宽拆除院墙十二米，承诺书载明三个月内恢复，至今未恢复。",
                "grounds", "承诺书真实有效，承诺内容不违反规定。",
                "decision", decision,
                "opinion", "由城关街道办事处于2026年5月31日前恢复院墙。",
                "legalBasis", List.of("《中华人民共和国民法典》第五百七十七条")));
    }

    /** What was granted is carried out. */
    static Map<String, Object> execution(String doneOn) {
        return Map.of(
                "doneOn", doneOn,
                "measure", "院墙已按原状恢复。",
                "proof", "验收单和信访人签字。",
                "progress", "COMPLETE");
    }

    static Map<String, Object> suggestionReply(String result) {
        return new HashMap<>(Map.of("result", result, "answer", "3路车延伸一站，自2026年5月1日起运行。"));
    }

    static Map<String, Object> dutyAnswer() {
        return new HashMap<>(Map.of(
                "answer", "经查属实，已责令用人单位限期支付工资6.2万元。",
                "legalBasis", List.of("《劳动保障监察条例》第二十六条"),
                "remedy", "对本答复不服的，可以自收到之日起六十日内申请行政复议。"));
    }

    static Map<String, Object> hearing(String heldOn) {
        return new HashMap<>(Map.of(
                "issue", "2019年书面承诺是否应当继续履行",
                "place", "信访局二楼听证室",
                "heldOn", heldOn,
                "heldAt", "09:30",
                "chair", "听证员1",
                "members",
                        IntStream.rangeClosed(1, 5)
                                .mapToObj(i -> Map.of("name", "听证员" + i, "unit", "市司法局"))
                                .toList(),
                "recorder", "记录员",
                "representatives", 2));
    }

    static Map<String, Object> minutes() {
        return Map.of("record", "听证笔录，双方均已签字。", "conclusion", "承诺有效，建议限期恢复院墙。", "inFavour", 3);
    }
}
