package org.xinfang.routing.jurisdiction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.xinfang.routing.diversion.OrganRule;
import org.xinfang.routing.organ.Level;
import org.xinfang.routing.organ.Organ;
import org.xinfang.routing.organ.OrganCode;
import org.xinfang.routing.organ.OrganFunctions;
import org.xinfang.routing.organ.Organs;
import org.xinfang.routing.organ.RegionCode;

/**
 * Which organ is in charge of a claim (管辖, art. 22–24): by territory, by level, by subject, by the rank of the accused.
 * Proposes; where the text leaves it open, it lists the organs that come into question.
 */
public final class Jurisdiction {
    private static final String GOVERNMENT = Organ.GOVERNMENT;
    private static final Pattern STREET = Pattern.compile("街道办|街道办事处");
    private static final Pattern TOWNSHIP = Pattern.compile("街道办|镇政府|乡政府|镇人民政府|乡人民政府");

    /** Organs that do not handle a subject themselves, whatever the text asks of them. */
    private static final Set<String> NOT_IN_CHARGE =
            Set.of(GOVERNMENT, "PARTY-COMMITTEE", "PETITION", "JOINT-CONFERENCE", "DISCIPLINE", "COURT", "CONGRESS");

    private final Places places;
    private final Organs organs;
    private final OrganFunctions functions;
    private final CadreManagement cadres = new CadreManagement();

    public Jurisdiction(Organs organs, OrganFunctions functions) {
        this.organs = organs;
        this.functions = functions;
        this.places = new Places(organs, functions);
    }

    public Competence decide(OrganRule rule, RoutedClaim claim) {
        boolean ownTrack = rule.by() == OrganRule.By.CADRE || rule.by() == OrganRule.By.OWN;
        return new Accusation(organs, claim.accused(), ownTrack).pass(found(rule, claim));
    }

    private Competence found(OrganRule rule, RoutedClaim claim) {
        RegionCode own = claim.registrar().region();
        if (!own.covers(claim.region()) && !claim.region().covers(own)) {
            return outside(claim);
        }
        return switch (rule.by()) {
            case OWN -> at(rule.argument(), own, Basis.of("同级：与登记机关同级", Articles.BY_AUTHORITY));
            case TERRITORY -> territory(rule.argument(), claim);
            case DUTY -> duty(claim);
            case RESPONDENT -> respondent(claim);
            case SUPERIOR -> superior(claim);
            case CADRE -> cadre(rule.argument(), claim);
            case TEXT -> new Competence(Optional.empty(), List.of(), List.of(Basis.read(rule.argument())), List.of());
        };
    }

    /** Another region's matter goes up to the petition department that both regions share (art. 24(1)). */
    private Competence outside(RoutedClaim claim) {
        RegionCode common = claim.registrar().region();
        while (!common.covers(claim.region()) && common.parent().isPresent()) {
            common = common.parent().orElseThrow();
        }
        return at(Organ.PETITION, common, Basis.of("问题属地不在本地区，报共同的上一级信访部门", Articles.COMMON_SUPERIOR));
    }

    /** The function's organ there; for one that has ended, those that continue its powers (art. 24(2)). */
    private Competence at(String function, RegionCode region, Basis basis) {
        OrganCode code = new OrganCode(region, function);
        List<Organ> acting = organs.acting(code);
        Competence there = acting.isEmpty()
                ? places.inCharge(function, region)
                        .map(organ -> Competence.of(organ, basis))
                        .orElseGet(() -> Competence.open(List.of(), basis))
                : Competence.open(acting, basis);
        return there.excluding(organs.find(code).filter(organ -> !acting.contains(organ)).stream()
                .map(organ -> new Excluded(organ, Basis.of("已撤销，由继续行使其职权的机关负责", Articles.SUCCESSION)))
                .toList());
    }

    private Competence territory(String function, RoutedClaim claim) {
        RegionCode place = places.county(claim.text(), claim.region()).orElse(claim.region());
        Competence there = at(function, place, Basis.of("属地管理：问题发生在该地区", Articles.TERRITORY_AND_SUBJECT));
        return place.level() == Level.COUNTY ? there : there.offering(places.counties(function, place));
    }

    /** 谁主管、谁负责: the organ the text turns to, else the one in charge of the subject. */
    private Competence duty(RoutedClaim claim) {
        List<String> turnedTo = functions.mentionedIn(claim.text()).stream()
                .filter(mention -> Addressed.by(claim.text(), mention))
                .map(mention -> mention.function().function())
                .distinct()
                .toList();
        Optional<String> asked = turnedTo.stream()
                .filter(function -> !NOT_IN_CHARGE.contains(function))
                .findFirst();
        String registrar = claim.registrar().function();
        if (!registrar.equals(Organ.PETITION) && asked.map(registrar::equals).orElse(true)) {
            return at(registrar, claim.registrar().region(), Basis.of("直接收件：属于本机关职权范围", Articles.DIRECT));
        }
        return asked.map(function -> territory(function, claim))
                .or(() -> holder(claim))
                .orElseGet(() -> at(GOVERNMENT, claim.region(), Basis.read("主管部门不明，由属地人民政府确定")))
                .excluding(turnedTo.stream()
                        .filter(NOT_IN_CHARGE::contains)
                        .flatMap(function -> organs.acting(new OrganCode(claim.region(), function)).stream())
                        .map(organ ->
                                new Excluded(organ, Basis.of("信中请其处理，但不直接办理具体事项", Articles.TERRITORY_AND_SUBJECT)))
                        .toList());
    }

    /** 谁主管、谁负责: the organ of the place, or of a region above, that the directory puts in charge of the subject. */
    private Optional<Competence> holder(RoutedClaim claim) {
        RegionCode place = places.county(claim.text(), claim.region()).orElse(claim.region());
        Basis basis = Basis.of("谁主管、谁负责：主管" + claim.topic(), Articles.TERRITORY_AND_SUBJECT);
        return places.holder(claim.topic(), place)
                .map(organ -> Competence.of(organ, basis)
                        .offering(
                                place.level() == Level.COUNTY ? List.of() : places.counties(organ.function(), place)));
    }

    private Competence respondent(RoutedClaim claim) {
        return places.namedTownship(claim.text(), claim.region())
                .map(organ -> Competence.of(organ, Basis.of("责任单位在信中写明", Articles.TRANSFER)))
                .orElseGet(() -> unnamedRespondent(claim));
    }

    private Competence unnamedRespondent(RoutedClaim claim) {
        if (!TOWNSHIP.matcher(claim.text()).find()) {
            return territory(GOVERNMENT, claim);
        }
        boolean street = STREET.matcher(claim.text()).find();
        List<Organ> candidates = places.townships(claim.region()).stream()
                .filter(township -> township.regionName().endsWith("街道") == street)
                .toList();
        return Competence.open(candidates, Basis.read("责任单位是" + (street ? "街道办事处" : "乡镇人民政府") + "，信中未写明是哪一个"));
    }

    /** A township may not handle a claim against itself: its county's government does. */
    private Competence superior(RoutedClaim claim) {
        Basis basis = Basis.of("责任单位不得自办，由其上一级人民政府负责", Articles.RECUSAL);
        Optional<Organ> township = places.namedTownship(claim.text(), claim.region());
        Optional<Organ> county = township.flatMap(Organ::lineSuperior)
                .or(() -> places.county(claim.text(), claim.region()).map(code -> new OrganCode(code, GOVERNMENT)))
                .flatMap(code -> organs.acting(code).stream().findFirst());
        return county.map(organ -> Competence.of(organ, basis))
                .orElseGet(() -> Competence.open(places.counties(GOVERNMENT, claim.region()), basis))
                .excluding(township.stream()
                        .map(organ -> new Excluded(organ, Basis.of("责任单位不得自办", Articles.RECUSAL)))
                        .toList());
    }

    private Competence cadre(String function, RoutedClaim claim) {
        CadreManagement.Managed managed = cadres.levelFor(claim.text());
        RegionCode place = places.county(claim.text(), claim.region()).orElse(claim.region());
        return place.at(managed.level())
                .map(region -> at(function, region, Basis.of(managed.reason(), Articles.BY_AUTHORITY)))
                .orElseGet(() -> Competence.open(
                        places.counties(function, place),
                        Basis.of(managed.reason() + "，信中未写明县（市、区）", Articles.BY_AUTHORITY)));
    }
}
