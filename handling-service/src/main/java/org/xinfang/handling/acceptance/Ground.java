package org.xinfang.handling.acceptance;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.lifecycle.Origin;

/** One ground of non-acceptance (不予受理情形): its test, its article and its fixed words. */
enum Ground {
    /** Another organ accepted or handles the same matter, within its period. A repeat at the own organ is no such case. */
    SAME_MATTER_ELSEWHERE(
            Article.SAME_MATTER_ELSEWHERE,
            "您提出的信访事项已由%s受理或者正在办理，且尚在规定期限内，您又就同一信访事项向本单位提出。",
            "请向%s查询办理进展，或者等待其在规定期限内作出的答复。") {
        @Override
        Optional<String> organFor(Origin origin, Findings findings) {
            return named(findings.handledBy())
                    .filter(organ -> !organ.equals(origin.organ().name()));
        }
    },
    /** An appeal by visit was brought directly to an organ above the level where it belongs. Writing is never barred. */
    VISIT_SKIPS_LEVEL(
            Article.VISIT_LEVEL,
            "您采用走访形式提出的申诉求决类信访事项，应当到有权处理的本级或者上一级机关、单位提出，本单位不属于上述机关、单位。",
            "请到%s设立或者指定的接待场所提出；采用书信、网络等形式提出的，不受此限。") {
        @Override
        Optional<String> organFor(Origin origin, Findings findings) {
            return origin.direct() && "APPEAL".equals(origin.category())
                    ? named(findings.visitLevel())
                    : Optional.empty();
        }
    };

    private final Article article;
    private final String sentence;
    private final String whereToGo;

    Ground(Article article, String sentence, String whereToGo) {
        this.article = article;
        this.sentence = sentence;
        this.whereToGo = whereToGo;
    }

    /** The organ that the petitioner is sent to, when this ground is hit. */
    abstract Optional<String> organFor(Origin origin, Findings findings);

    Optional<NonAcceptance> test(Origin origin, Findings findings) {
        return organFor(origin, findings)
                .map(organ ->
                        new NonAcceptance(name(), sentence.formatted(organ), article, whereToGo.formatted(organ)));
    }

    private static Optional<String> named(@Nullable String organ) {
        return Optional.ofNullable(organ).map(String::strip).filter(name -> !name.isEmpty());
    }
}
