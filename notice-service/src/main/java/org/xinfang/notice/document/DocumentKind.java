package org.xinfang.notice.document;

import static org.xinfang.notice.document.Audience.ORGAN;
import static org.xinfang.notice.document.Audience.PETITIONER;
import static org.xinfang.notice.document.ContentField.ACCEPTED_ON;
import static org.xinfang.notice.document.ContentField.ANSWER;
import static org.xinfang.notice.document.ContentField.ARTICLES;
import static org.xinfang.notice.document.ContentField.CATEGORY;
import static org.xinfang.notice.document.ContentField.CHANNEL;
import static org.xinfang.notice.document.ContentField.CLAIM;
import static org.xinfang.notice.document.ContentField.CONTACT;
import static org.xinfang.notice.document.ContentField.DECISION;
import static org.xinfang.notice.document.ContentField.DESTINATION;
import static org.xinfang.notice.document.ContentField.EXTENSION;
import static org.xinfang.notice.document.ContentField.EXTENSION_REASON;
import static org.xinfang.notice.document.ContentField.FACTS;
import static org.xinfang.notice.document.ContentField.FINAL_OPINION;
import static org.xinfang.notice.document.ContentField.FINAL_OPINION_ON;
import static org.xinfang.notice.document.ContentField.FORMER_LIMIT_ENDS;
import static org.xinfang.notice.document.ContentField.GROUND;
import static org.xinfang.notice.document.ContentField.GROUNDS;
import static org.xinfang.notice.document.ContentField.LEAD_TO;
import static org.xinfang.notice.document.ContentField.LEGAL_BASIS;
import static org.xinfang.notice.document.ContentField.LIMIT;
import static org.xinfang.notice.document.ContentField.LIMIT_ENDS;
import static org.xinfang.notice.document.ContentField.MATERIALS;
import static org.xinfang.notice.document.ContentField.MATTER_NUMBER;
import static org.xinfang.notice.document.ContentField.MEASURE;
import static org.xinfang.notice.document.ContentField.OBJECTION;
import static org.xinfang.notice.document.ContentField.OPINION;
import static org.xinfang.notice.document.ContentField.PERSONS;
import static org.xinfang.notice.document.ContentField.PLACE;
import static org.xinfang.notice.document.ContentField.PROCEDURE;
import static org.xinfang.notice.document.ContentField.QUERY_CODE;
import static org.xinfang.notice.document.ContentField.QUERY_WAY;
import static org.xinfang.notice.document.ContentField.RECEIVED_AT;
import static org.xinfang.notice.document.ContentField.RECEIVED_ON;
import static org.xinfang.notice.document.ContentField.REMEDY;
import static org.xinfang.notice.document.ContentField.REPORT_DUE;
import static org.xinfang.notice.document.ContentField.REQUESTED_ON;
import static org.xinfang.notice.document.ContentField.RESULT;
import static org.xinfang.notice.document.ContentField.REVIEW_ORGAN;
import static org.xinfang.notice.document.ContentField.SENDER;
import static org.xinfang.notice.document.ContentField.SENT_ON;
import static org.xinfang.notice.document.ContentField.THREAT;
import static org.xinfang.notice.document.ContentField.TITLE;
import static org.xinfang.notice.document.ContentField.WHERE_TO_GO;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The document catalogue (文书目录): for each document its catalogue id, title, kind word of its number (文种代字),
 * audience and mandatory content. Sealed documents belong to the track of art. 30(3).
 */
public enum DocumentKind {
    REGISTRATION_RECEIPT(
            "DOC-01", "信访事项登记回执", "登", PETITIONER, Set.of(MATTER_NUMBER, QUERY_CODE, RECEIVED_ON, CHANNEL, QUERY_WAY)),
    REFERRAL_LETTER(
            "DOC-02", "信访事项转送函", "转", ORGAN, Set.of(MATTER_NUMBER, CATEGORY, CLAIM, ARTICLES, PROCEDURE, OBJECTION)),
    ASSIGNMENT_LETTER(
            "DOC-03",
            "信访事项交办函",
            "交",
            ORGAN,
            Set.of(MATTER_NUMBER, CATEGORY, CLAIM, ARTICLES, PROCEDURE, OBJECTION, REPORT_DUE)),
    DESTINATION_NOTICE(
            "DOC-04",
            "信访事项去向告知书",
            "告",
            PETITIONER,
            Set.of(MATTER_NUMBER, CLAIM, DESTINATION, SENT_ON, ARTICLES, CONTACT, QUERY_WAY)),
    ACCEPTANCE_NOTICE(
            "DOC-05",
            "信访事项受理告知书",
            "受",
            PETITIONER,
            Set.of(
                    MATTER_NUMBER,
                    RECEIVED_ON,
                    SENDER,
                    CLAIM,
                    ACCEPTED_ON,
                    ARTICLES,
                    PROCEDURE,
                    LIMIT,
                    CONTACT,
                    QUERY_WAY)),
    DIVERSION_NOTICE(
            "DOC-06",
            "法定途径告知书",
            "导",
            PETITIONER,
            Set.of(MATTER_NUMBER, CLAIM, ARTICLES, PROCEDURE, LEAD_TO, LIMIT, MATERIALS)),
    DUTY_ANSWER("DOC-07", "履行法定职责答复书", "履", PETITIONER, Set.of(MATTER_NUMBER, CLAIM, ANSWER, LEGAL_BASIS, REMEDY)),
    NON_ACCEPTANCE_NOTICE(
            "DOC-08", "信访事项不予受理告知书", "不受", PETITIONER, Set.of(MATTER_NUMBER, CLAIM, GROUND, ARTICLES, WHERE_TO_GO)),
    NO_LONGER_ACCEPTED_NOTICE(
            "DOC-09",
            "信访事项不再受理告知书",
            "不再",
            PETITIONER,
            Set.of(MATTER_NUMBER, CLAIM, FINAL_OPINION, FINAL_OPINION_ON, GROUND, ARTICLES, WHERE_TO_GO)),
    OBJECTION_LETTER("DOC-10", "信访事项异议说明", "异", ORGAN, Set.of(MATTER_NUMBER, RECEIVED_ON, GROUND, ARTICLES)),
    EXTENSION_NOTICE(
            "DOC-11",
            "延期办理告知书",
            "延",
            PETITIONER,
            Set.of(MATTER_NUMBER, ACCEPTED_ON, FORMER_LIMIT_ENDS, ARTICLES, EXTENSION, EXTENSION_REASON, LIMIT_ENDS)),
    HANDLING_OPINION(
            "DOC-12",
            "信访处理意见书",
            "意",
            PETITIONER,
            Set.of(MATTER_NUMBER, ACCEPTED_ON, CLAIM, FACTS, GROUNDS, DECISION, OPINION, LEGAL_BASIS, REVIEW_ORGAN)),
    SUGGESTION_REPLY("DOC-13", "信访建议答复函", "复", PETITIONER, Set.of(MATTER_NUMBER, CLAIM, RESULT, ANSWER)),
    HEARING_NOTICE("DOC-14", "信访事项听证通知书", "听", PETITIONER, ContentField.OF_A_HEARING),
    AGREEMENT("DOC-15", "信访事项调解（和解）协议书", "调", PETITIONER, ContentField.OF_AN_AGREEMENT),
    REVIEW_ADMISSION_NOTICE(
            "DOC-17",
            "信访事项复查（复核）申请告知书",
            "复告",
            PETITIONER,
            Set.of(TITLE, MATTER_NUMBER, CLAIM, REQUESTED_ON, ARTICLES, DECISION)),
    REVIEW_OPINION("DOC-18", "信访事项复查意见书", "复查", PETITIONER, ContentField.OF_A_REVIEW),
    RE_REVIEW_OPINION("DOC-19", "信访事项复核意见书", "复核", PETITIONER, ContentField.OF_A_REVIEW),
    CLOSING_REPORT("DOC-20", "信访事项办结报告", "报", ORGAN, ContentField.OF_A_REPORT),
    SUPERVISION_LETTER("DOC-21", "信访事项督办函", "督", ORGAN, ContentField.OF_A_SUPERVISION),
    PROPOSAL("DOC-22", "三项建议书", "建", ORGAN, ContentField.OF_A_PROPOSAL),
    SEALED_HANDOVER("DOC-23", "信访事项移送函", "移", ORGAN, Set.of(MATTER_NUMBER, ARTICLES)),
    URGENT_REPORT(
            "DOC-24",
            "重大紧急信访信息专报",
            "急",
            ORGAN,
            Set.of(MATTER_NUMBER, ARTICLES, RECEIVED_AT, PLACE, CHANNEL, PERSONS, CLAIM, THREAT, MEASURE));

    private final String code;
    private final String title;
    private final String word;
    private final Audience audience;

    @SuppressWarnings("ImmutableEnumChecker") // built with Set.of
    private final Set<ContentField> mandatory;

    DocumentKind(String code, String title, String word, Audience audience, Set<ContentField> mandatory) {
        this.code = code;
        this.title = title;
        this.word = word;
        this.audience = audience;
        this.mandatory = mandatory;
    }

    /** Catalogue id, e.g. DOC-05; the wire value. */
    public String code() {
        return code;
    }

    /** Name in the catalogue, and title on the paper unless {@link #title(Content)} differs. */
    public String title() {
        return title;
    }

    /** Title on the paper: one catalogue document may carry several, e.g. admission and non-admission. */
    public String title(Content content) {
        return content.text(TITLE).isBlank() ? title : content.text(TITLE);
    }

    /** Kind word inside the document number. */
    public String word() {
        return word;
    }

    public Audience audience() {
        return audience;
    }

    /** Fields without which the document may not go out. */
    public Set<ContentField> mandatory() {
        return mandatory;
    }

    /** Whether the document belongs to the sealed track (检举控告, art. 30(3)). */
    public boolean sealed() {
        return this == SEALED_HANDOVER;
    }

    /**
     * What the petitioner may ask for against a paper of this content (art. 35, 36(1)); empty for documents that open no window
     * whatever they say.
     */
    public Optional<Remedy> remedy(Content content) {
        return switch (this) {
            case HANDLING_OPINION -> Optional.of(Remedy.REVIEW);
            case REVIEW_OPINION -> Optional.of(content.text(REVIEW_ORGAN).isBlank() ? Remedy.NONE : Remedy.RE_REVIEW);
            default -> Optional.empty();
        };
    }

    /** Whether an approver has approved its words already: they are printed as approved, or not at all. */
    public boolean wordsApproved() {
        return switch (this) {
            case HANDLING_OPINION,
                    SUGGESTION_REPLY,
                    DUTY_ANSWER,
                    REVIEW_OPINION,
                    RE_REVIEW_OPINION,
                    PROPOSAL,
                    CLOSING_REPORT -> true;
            default -> false;
        };
    }

    /** Mandatory fields that the content lacks, in catalogue order; empty when the document may be issued. */
    public List<ContentField> missingIn(Content content) {
        return Arrays.stream(ContentField.values())
                .filter(mandatory::contains)
                .filter(field -> content.text(field).isBlank())
                .toList();
    }

    /** The kind with this catalogue id. */
    public static DocumentKind ofCode(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no document " + code + " in the catalogue"));
    }
}
