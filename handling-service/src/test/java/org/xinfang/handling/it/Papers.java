package org.xinfang.handling.it;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    static Map<String, Object> suggestionReply(String result) {
        return new HashMap<>(Map.of("result", result, "answer", "3路车延伸一站，自2026年5月1日起运行。"));
    }

    static Map<String, Object> dutyAnswer() {
        return new HashMap<>(Map.of(
                "answer", "经查属实，已责令用人单位限期支付工资6.2万元。",
                "legalBasis", List.of("《劳动保障监察条例》第二十六条"),
                "remedy", "对本答复不服的，可以自收到之日起六十日内申请行政复议。"));
    }
}
