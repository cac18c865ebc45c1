package org.xinfang.handling.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinfang.handling.lifecycle.Stage;

/**
 * One ground for not examining a request (不予复查、复核情形). They stand in order; the first one hit is the one the notice
 * names.
 */
enum AdmissionBar {
    /** The petitioner asked after his time (art. 35, 36(1)). */
    LATE("申请于%s提出，已超过申请期限的届满日。"),
    /**
     * The petitioner withdrew a request of the same facts and reasons, and does not show that it was against his will. By
     * analogy with art. 74(2) of the Administrative Reconsideration Law (《行政复议法》).
     */
    WITHDRAWN_BEFORE("同一事实和理由的申请已于%s撤回，未提出新的事实和理由，也未证明撤回违背其真实意思。"),
    /** The request brings a claim that was not handled before. */
    NEW_CLAIM("申请中的“%s”未在原信访事项中提出，不属于本次申请的范围，可以作为新的信访事项提出。"),
    /** The claim belongs to another statutory procedure. */
    OTHER_ROUTE("申请的事项应当通过%s解决。");

    private final String sentence;

    AdmissionBar(String sentence) {
        this.sentence = sentence;
    }

    /**
     * The decision that bars examination, with its reason; empty when nothing bars it.
     *
     * @param late whether the request came after its time
     * @param withdrawn the day on which a request of the same facts and reasons was withdrawn; empty when none was
     * @param newClaim the claim that was not handled before, or null
     * @param otherRoute the procedure where the claim belongs, or null
     */
    static Optional<Barred> first(
            boolean late,
            LocalDate requestedOn,
            Optional<LocalDate> withdrawn,
            @Nullable String newClaim,
            @Nullable String otherRoute) {
        return Stream.of(
                        late ? Optional.of(LATE.told(chinese(requestedOn))) : Optional.<Barred>empty(),
                        withdrawn.map(day -> WITHDRAWN_BEFORE.told(chinese(day))),
                        named(newClaim).map(NEW_CLAIM::told),
                        named(otherRoute).map(OTHER_ROUTE::told))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** As papers write dates (GB/T 9704). */
    private static String chinese(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private Barred told(String fact) {
        return new Barred(this, sentence.formatted(fact));
    }

    private static Optional<String> named(@Nullable String fact) {
        return Optional.ofNullable(fact).map(String::strip).filter(text -> !text.isEmpty());
    }

    /**
     * Why a request is not examined.
     *
     * @param bar the ground
     * @param sentence the fact that bars it, in Chinese
     */
    record Barred(AdmissionBar bar, String sentence) {

        ReviewOpinion asOpinion(String claim, Stage stage) {
            String refusal = "不予" + stage.chinese() + "。";
            return new ReviewOpinion(
                    claim,
                    sentence,
                    sentence,
                    ReviewDecision.NOT_ADMITTED,
                    refusal,
                    List.of(stage.article().cited()),
                    ReviewOpinion.Consequence.NONE);
        }
    }
}
