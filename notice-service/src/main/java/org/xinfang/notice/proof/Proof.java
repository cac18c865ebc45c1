package org.xinfang.notice.proof;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinfang.notice.delivery.Method;
import org.xinfang.notice.delivery.Receipt;
import org.xinfang.notice.document.ChineseText;

/**
 * A proof of delivery that people bring (送达凭证). The Regulation names no ways of delivery; those of the Civil Procedure
 * Law apply by analogy. Names and places stand in the evidence, never in the words that other services get.
 */
public sealed interface Proof {

    /** How it was delivered. */
    Method method();

    /** The article that demands this proof. */
    String article();

    /** When it happened, legal date. */
    LocalDate happenedOn();

    /** Name of that date in the API. */
    String dateField();

    /** Legal date of delivery. */
    default LocalDate deliveredOn() {
        return happenedOn();
    }

    /** The proof in words, without personal data. */
    String words();

    /** What it says in particular, by name. */
    Map<String, String> evidence();

    /** A part that the law demands and that is missing. */
    default Optional<String> missingPart() {
        return Optional.empty();
    }

    default Receipt receipt() {
        return new Receipt(method(), deliveredOn(), words(), evidence());
    }

    /**
     * By post (art. 91): the date on the return receipt is the date of delivery.
     *
     * @param trackingNumber number of the mail item
     * @param receivedOn date on the return receipt
     */
    record Post(String trackingNumber, LocalDate receivedOn) implements Proof {
        @Override
        public Method method() {
            return Method.POST;
        }

        @Override
        public String article() {
            return "《民事诉讼法》第九十一条";
        }

        @Override
        public LocalDate happenedOn() {
            return receivedOn;
        }

        @Override
        public String dateField() {
            return "receivedOn";
        }

        @Override
        public String words() {
            return "邮寄送达，邮件号%s，回执载明%s收到".formatted(trackingNumber, ChineseText.date(receivedOn));
        }

        @Override
        public Map<String, String> evidence() {
            return Map.of("trackingNumber", trackingNumber);
        }
    }

    /**
     * By hand, with a signed receipt of service (art. 87, 88).
     *
     * @param signedOn date beside the signature
     * @param signer who signed
     * @param signatory what the signer is to the addressee
     * @param relation how the signer is related to the addressee; demanded of a family member
     * @param place where it was handed over
     */
    record InPerson(
            LocalDate signedOn,
            String signer,
            Signatory signatory,
            @Nullable String relation,
            @Nullable String place) implements Proof {
        @Override
        public Method method() {
            return Method.IN_PERSON;
        }

        @Override
        public String article() {
            return "《民事诉讼法》第八十七条、第八十八条";
        }

        @Override
        public LocalDate happenedOn() {
            return signedOn;
        }

        @Override
        public String dateField() {
            return "signedOn";
        }

        @Override
        public String words() {
            return "直接送达，%s由%s在送达回证上签收".formatted(ChineseText.date(signedOn), signatory.label());
        }

        @Override
        public Map<String, String> evidence() {
            return Evidence.of("signer", signer, "signatory", signatory.name(), "relation", relation, "place", place);
        }

        @Override
        public Optional<String> missingPart() {
            return signatory == Signatory.ADULT_FAMILY_MEMBER && Evidence.blank(relation)
                    ? Optional.of("relation")
                    : Optional.empty();
        }
    }

    /**
     * Left at the addressee's home after refusal (art. 89): before a witness, or on record.
     *
     * @param leftOn date on which it was left
     * @param place where it was left
     * @param reason why the addressee refused it
     * @param witness who witnessed it
     * @param recording where the photograph or video is kept
     */
    record LeftBehind(
            LocalDate leftOn,
            @Nullable String place,
            String reason,
            @Nullable String witness,
            @Nullable String recording)
            implements Proof {
        @Override
        public Method method() {
            return Method.LEFT_BEHIND;
        }

        @Override
        public String article() {
            return "《民事诉讼法》第八十九条";
        }

        @Override
        public LocalDate happenedOn() {
            return leftOn;
        }

        @Override
        public String dateField() {
            return "leftOn";
        }

        @Override
        public String words() {
            return "留置送达，拒绝签收，%s留置，%s"
                    .formatted(ChineseText.date(leftOn), Evidence.blank(witness) ? "有拍照、录像记录" : "有见证人见证");
        }

        @Override
        public Map<String, String> evidence() {
            return Evidence.of("place", place, "reason", reason, "witness", witness, "recording", recording);
        }

        @Override
        public Optional<String> missingPart() {
            return Evidence.blank(witness) && Evidence.blank(recording) ? Optional.of("witness") : Optional.empty();
        }
    }

    /**
     * By public announcement (art. 95): counts as delivered when thirty natural days have passed since it.
     *
     * @param publishedOn date of publication
     * @param medium where it was published
     * @param ground why no other way was left
     * @param course what was done before and how it was announced, as the file has to record
     */
    record Announcement(LocalDate publishedOn, String medium, AnnouncementGround ground, String course)
            implements Proof {
        private static final int DAYS = 30;

        @Override
        public Method method() {
            return Method.ANNOUNCEMENT;
        }

        @Override
        public String article() {
            return "《民事诉讼法》第九十五条";
        }

        @Override
        public LocalDate happenedOn() {
            return publishedOn;
        }

        @Override
        public String dateField() {
            return "publishedOn";
        }

        @Override
        public LocalDate deliveredOn() {
            return publishedOn.plusDays(DAYS);
        }

        @Override
        public String words() {
            return "公告送达，%s，%s公告，经过三十日".formatted(ground.label(), ChineseText.date(publishedOn));
        }

        @Override
        public Map<String, String> evidence() {
            return Evidence.of(
                    "publishedOn", publishedOn.toString(), "medium", medium, "ground", ground.name(), "course", course);
        }
    }
}
