package org.xinfang.routing.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.xinfang.contracts.routing.NonAcceptanceDecided.FinalOpinion;
import org.xinfang.platform.core.Outcome;
import org.xinfang.routing.classification.Category;
import org.xinfang.routing.dispatch.Desk.OnDesk;
import org.xinfang.routing.dispatch.DispatchRefusal.Plain;
import org.xinfang.routing.dispatch.GroundRefusal.FactMissing;
import org.xinfang.routing.dispatch.GroundRefusal.GroundNotGiven;
import org.xinfang.routing.matter.EarlierMatter;
import org.xinfang.routing.organ.Organ;
import org.xinfang.routing.organ.OrganCode;
import org.xinfang.routing.organ.RegionCode;

/** Whether a ground of refusal is given, and what the petitioner is told: the fact that bars acceptance, and the way. */
@ApplicationScoped
class RefusalPolicy {
    private static final String VISIT = "VISIT";

    private final TargetPolicy targets;

    RefusalPolicy(TargetPolicy targets) {
        this.targets = targets;
    }

    /**
     * A refusal whose ground is given.
     *
     * @param ground the ground
     * @param fact Chinese sentence: what bars acceptance
     * @param whereToGo Chinese sentence: the way and the remedy
     * @param opinion the re-review opinion that ended the claim
     */
    record Refused(RefusalGround ground, String fact, String whereToGo, Optional<FinalOpinion> opinion) {}

    /** Refused when the ground is not given, or a fact that it needs is missing. */
    Outcome<Refused> check(OnDesk desk, RefusalFacts facts, LocalDate today) {
        if (desk.claim().sealed()) {
            return Outcome.refused(Plain.SEALED_MUST_BE_REFERRED);
        }
        return switch (facts.ground()) {
            case IN_HAND_ELSEWHERE -> organ(facts, today).then(organ -> inHandElsewhere(desk, facts, organ));
            case VISIT_SKIPS_LEVEL -> organ(facts, today).then(organ -> visitSkipsLevel(desk, organ));
            case OUTSIDE_POWERS -> organ(facts, today).then(organ -> outsidePowers(desk, organ));
            case RE_REVIEWED -> reReviewed(facts, today);
        };
    }

    private Outcome<Organ> organ(RefusalFacts facts, LocalDate today) {
        return needed(facts.ground(), "organInCharge", facts.organ())
                .then(code -> targets.existing("organInCharge", code, today));
    }

    private static Outcome<Refused> inHandElsewhere(OnDesk desk, RefusalFacts facts, Organ organ) {
        OrganCode registrar = desk.matter().registrarCode();
        if (!registrar.function().equals(Organ.PETITION)) {
            return Outcome.refused(Plain.NOT_A_PETITION_DEPARTMENT);
        }
        boolean above = registrar.region().level().above(organ.level())
                && registrar.region().covers(organ.code().region());
        if (!above) {
            return Outcome.refused(Plain.NOT_A_SUPERIOR);
        }
        Optional<String> number =
                facts.matterNumber().or(() -> desk.matter().earlier().map(EarlierMatter::number));
        return needed(facts.ground(), "matterNumber", number)
                .map(known -> new Refused(
                        facts.ground(),
                        "该项诉求已由" + organ.name() + "受理或者正在办理（信访件编号 " + known + "），在规定期限内又向上级机关、单位提出。",
                        "请向" + organ.name() + "了解办理情况，等待其办理结果；对其信访处理意见不服的，可以自收到书面答复之日起三十日内请求其上一级机关、单位复查。",
                        Optional.empty()));
    }

    /** Appeals by visit go to the organ with the power, or one level up. */
    private static Outcome<Refused> visitSkipsLevel(OnDesk desk, Organ organ) {
        RegionCode here = desk.matter().registrarCode().region();
        RegionCode there = organ.code().region();
        boolean skips =
                here.covers(there) && !here.equals(there) && !there.parent().equals(Optional.of(here));
        boolean appealByVisit =
                desk.matter().channel().equals(VISIT) && desk.claim().category() == Category.APPEAL;
        return given(
                RefusalGround.VISIT_SKIPS_LEVEL,
                skips && appealByVisit,
                "该项诉求应当由" + organ.name() + "办理，越级走访提出。",
                "请到" + organ.name() + "或者其上一级机关、单位设立或者指定的接待场所提出，也可以通过信息网络、书信、电话、传真等形式提出。");
    }

    /** Petition departments refer; other organs keep what is theirs, send it down their line, or tell where to turn. */
    private static Outcome<Refused> outsidePowers(OnDesk desk, Organ organ) {
        OrganCode registrar = desk.matter().registrarCode();
        boolean ownLine = organ.code().equals(registrar)
                || organ.lineSuperior().filter(registrar::equals).isPresent();
        return given(
                RefusalGround.OUTSIDE_POWERS,
                !registrar.function().equals(Organ.PETITION) && !ownLine,
                "该项诉求不属于本机关、单位或者本系统下级机关、单位的职权范围。",
                "请向有权处理的" + organ.name() + "提出，也可以向当地信访部门提出。");
    }

    private static Outcome<Refused> reReviewed(RefusalFacts facts, LocalDate today) {
        return needed(facts.ground(), "opinionNumber", facts.opinion())
                .then(number -> needed(facts.ground(), "opinionDeliveredOn", facts.deliveredOn())
                        .then(on -> on.isAfter(today)
                                ? Outcome.refused(new GroundNotGiven(facts.ground()))
                                : Outcome.done(new Refused(
                                        facts.ground(),
                                        "该项诉求的复核意见已经送达，现以同一事实和理由再次提出。",
                                        "有新的事实和理由的，可以作为新的信访事项提出；生活确有困难的，可以向民政部门申请社会救助。",
                                        Optional.of(new FinalOpinion(number, on))))));
    }

    private static Outcome<Refused> given(RefusalGround ground, boolean given, String fact, String whereToGo) {
        return given
                ? Outcome.done(new Refused(ground, fact, whereToGo, Optional.empty()))
                : Outcome.refused(new GroundNotGiven(ground));
    }

    private static <T> Outcome<T> needed(RefusalGround ground, String field, Optional<T> fact) {
        return fact.<Outcome<T>>map(Outcome::done).orElseGet(() -> Outcome.refused(new FactMissing(ground, field)));
    }
}
