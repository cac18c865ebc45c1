package org.xinfang.acceptance.scene;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.xinfang.localstack.office.Clerk;
import org.xinfang.localstack.office.Office;

/**
 * An issued paper (文书).
 *
 * @param matter whose it is
 * @param notice as it was issued
 */
public record Paper(Matter matter, JsonNode notice) {

    /** Its document number (发文字号). */
    public String number() {
        return notice.path("number").asText();
    }

    /** It was issued by this organ. */
    public Paper by(Seat issuer) {
        assertThat(notice.path("issuer").path("code").asText()).isEqualTo(issuer.code());
        return this;
    }

    /** It goes to this organ. */
    public Paper to(Seat addressee) {
        assertThat(notice.path("addresseeOrgan").path("code").asText()).isEqualTo(addressee.code());
        return this;
    }

    /** Its delivery on this day is proven. */
    public Paper delivered(String on) {
        Scene scene = matter.scene();
        scene.find(
                matter.reader(),
                path(),
                notice.path("document").asText() + " delivered on " + on,
                now -> now.path("deliveredOn").asText().equals(on));
        return this;
    }

    /** Nobody can prove its delivery yet. */
    public Paper undelivered() {
        assertThat(matter.scene()
                        .office()
                        .get(matter.reader(), path())
                        .required()
                        .body()
                        .path("deliveredOn")
                        .isNull())
                .isTrue();
        return this;
    }

    /** Its accessible page, read by somebody of the issuing organ, holds all these words. */
    public Paper says(Agency reader, String... words) {
        return says(reader.handler(), words);
    }

    /** Its accessible page, read by this clerk, holds all these words. */
    public Paper says(Clerk reader, String... words) {
        assertThat(matter.scene().office().page(reader, path() + "/page").replaceAll("\\s", ""))
                .contains(words);
        return this;
    }

    /** The petitioner signs for it on this day (送达回证). */
    public Paper handOver(Agency issuer, String on) {
        prove(issuer, "in-person", Map.of("signedOn", on, "signer", "信访人", "signatory", "ADDRESSEE"));
        return delivered(on);
    }

    /** The return receipt of the post came back, saying this day. */
    public Paper arriveByPost(Agency issuer, String on) {
        prove(issuer, "post", Map.of("trackingNumber", "EMS20260000001", "receivedOn", on));
        return delivered(on);
    }

    /** Brings a proof of delivery. */
    public void prove(Agency issuer, String way, Map<String, Object> proof) {
        matter.scene()
                .office()
                .post(issuer.handler(), path() + "/deliveries/" + way, proof)
                .required();
    }

    /** A clerk of its organ corrects a slip in it, the head releases the correction (更正). */
    public void correct(Agency issuer, Map<String, String> fields, String reason) {
        Office office = matter.scene().office();
        String correction = office.post(
                        issuer.handler(), path() + "/correction", Map.of("fields", fields, "reason", reason))
                .required()
                .body()
                .path("id")
                .asText();
        office.post(issuer.approver(), "/api/v1/notices/" + correction + "/release", null)
                .required();
    }

    private String path() {
        return "/api/v1/notices/" + notice.path("id").asText();
    }
}
