package org.xinfang.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.xinfang.localstack.office.Answer;
import org.xinfang.localstack.office.Clerk;
import org.xinfang.localstack.office.Office;
import org.xinfang.localstack.office.OrganInCharge;
import org.xinfang.localstack.office.RegistrationDesk;

/** Leads one matter from registration to its end, as the clerks of all organs concerned. */
public final class MatterRun {
    private final Office office;
    private final DemoMatter matter;
    private final RegistrationDesk desk;

    MatterRun(Office office, DemoMatter matter) {
        this.office = office;
        this.matter = matter;
        this.desk = new RegistrationDesk(office, Clerk.desk(receiver(office, matter), matter.receiverName()));
    }

    /**
     * What became of it.
     *
     * @param id id of the matter; empty when registration was refused
     * @param number its number; empty when registration was refused
     * @param refusal article or problem of a refused registration; empty otherwise
     * @param corrected whether the clerk had to correct the suggested classification
     * @param routing its routing at the end; missing when it did not get there
     * @param desk the registering desk, for reading
     */
    public record Result(
            String id, String number, String refusal, boolean corrected, JsonNode routing, RegistrationDesk desk) {}

    /**
     * @param today legal date on which it happens
     */
    Result run(LocalDate today) {
        Answer registered = desk.register("demo-2026-" + matter.id(), matter.registration());
        if (registered.status() == 422) {
            String article = registered.body().path("article").asText(registered.problem());
            return new Result("", "", article, false, registered.body().path("none"), desk);
        }
        String id = registered.required().body().path("id").asText();
        String number = registered.body().path("number").asText();
        if (matter.needsSupplement()) {
            return new Result(id, number, "", false, desk.routing(id).body(), desk);
        }
        List<String> kinds = matter.expectedClaims().stream()
                .map(claim -> claim.path("claimKind").asText())
                .toList();
        boolean corrected = desk.classify(id, kinds);
        JsonNode routing = desk.dispatch(id, today);
        for (JsonNode claim : routing.path("claims")) {
            claim.path("referrals").forEach(referral -> handOver(id, claim, referral));
        }
        return new Result(id, number, "", corrected, desk.routing(id).body(), desk);
    }

    private void handOver(String id, JsonNode claim, JsonNode referral) {
        OrganInCharge organ = new OrganInCharge(
                office,
                referral.path("to").path("code").asText(),
                referral.path("to").path("name").asText());
        organ.receive(id, referral);
        boolean handledHere = List.of("PETITION", "DUTY", "STUDY")
                .contains(referral.path("procedure").asText());
        if (handledHere && !claim.path("sealed").asBoolean()) {
            organ.handle(id, claim.path("claim").asInt());
        }
    }

    /** The receiving organ's code: the region's petition department, or the department of that name. */
    private static String receiver(Office office, DemoMatter matter) {
        if (matter.receivedByPetitionDepartment()) {
            return matter.receiverRegion() + "-PETITION";
        }
        Clerk anybody = Clerk.desk(matter.receiverRegion() + "-PETITION", matter.receiverRegion());
        JsonNode found = office.get(anybody, "/api/v1/organs?size=200&region=" + matter.receiverRegion())
                .required()
                .body()
                .path("items");
        return StreamSupport.stream(found.spliterator(), false)
                .filter(organ -> organ.path("name").asText().endsWith(matter.receiverName())
                        || matter.receiverName().endsWith(organ.path("name").asText()))
                .map(organ -> organ.path("code").asText())
                .findFirst()
                .orElseThrow();
    }
}
