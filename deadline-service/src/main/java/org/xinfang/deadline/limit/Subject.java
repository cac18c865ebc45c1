package org.xinfang.deadline.limit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of a matter a limit is about: the whole, one claim, one referral of a claim, one delivered document, one
 * proposal, one supervision, or one evaluation. With matter and rule it names a limit, so that the same start never makes two.
 *
 * @param name stable name inside the matter, e.g. claim:2
 * @param claim number of the claim; none for the whole matter
 */
public record Subject(String name, @Nullable Integer claim) {

    public static Subject wholeMatter() {
        return new Subject("matter", null);
    }

    public static Subject claim(int claim) {
        return new Subject("claim:" + claim, claim);
    }

    public static Subject referral(UUID referral, int claim) {
        return new Subject("referral:" + referral, claim);
    }

    public static Subject proposal(UUID proposal) {
        return new Subject("proposal:" + proposal, null);
    }

    /** A claim that an organ was ordered on that day to handle again. */
    public static Subject redo(int claim, LocalDate ordered) {
        return new Subject("redo:" + claim + ":" + ordered, claim);
    }

    public static Subject supervision(UUID supervision, int claim) {
        return new Subject("supervision:" + supervision, claim);
    }

    /** @param submission which report on the claim, from 2: the first is that of the assignment itself */
    public static Subject report(UUID referral, int claim, int submission) {
        return new Subject("report:" + referral + ":" + submission, claim);
    }

    /** A request for review or re-review of a claim: a claim may be reviewed again after its opinion was revoked. */
    public static Subject request(UUID request, int claim) {
        return new Subject("request:" + request, claim);
    }

    /** A closed claim that the petitioner may evaluate; handled again and closed again it is another one. */
    public static Subject evaluation(UUID evaluation, int claim) {
        return new Subject("evaluation:" + evaluation, claim);
    }

    public static Subject notice(UUID notice, @Nullable Integer claim) {
        return new Subject("notice:" + notice, claim);
    }
}
