package org.xinfang.notice.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.xinfang.contracts.notice.NoticeIssued;
import org.xinfang.notice.correction.TellReplacement;
import org.xinfang.notice.delivery.OpenDelivery;
import org.xinfang.notice.document.ContentField;
import org.xinfang.notice.numbering.DocumentNumber;
import org.xinfang.notice.paper.Paper;
import org.xinfang.notice.paper.Papers;
import org.xinfang.notice.registry.Notice;
import org.xinfang.notice.registry.NoticeState.Issued;
import org.xinfang.notice.registry.Notices;
import org.xinfang.notice.registry.OnBehalf;
import org.xinfang.notice.rendering.Letter;
import org.xinfang.platform.messaging.Journal;

/**
 * Files a printed notice: paper, register, announcement, delivery. The petitioner's query code stays on the paper only.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class FileNotice {
    private final Notices notices;
    private final Papers papers;
    private final OpenDelivery openDelivery;
    private final TellReplacement tellReplacement;
    private final Journal journal;

    FileNotice(
            Notices notices,
            Papers papers,
            OpenDelivery openDelivery,
            TellReplacement tellReplacement,
            Journal journal) {
        this.notices = notices;
        this.papers = papers;
        this.openDelivery = openDelivery;
        this.tellReplacement = tellReplacement;
        this.journal = journal;
    }

    public void file(Notice notice, DocumentNumber number, Letter letter, Paper paper, Optional<String> email) {
        var issued = new Issued(
                letter.number(),
                letter.issuedOn(),
                letter.verificationCode(),
                sha256(paper.pdf()),
                letter.wording().version());
        var kept = notice.content().without(ContentField.QUERY_CODE);
        notices.issue(notice.id(), issued, number.year(), number.sequence(), kept);
        papers.keep(notice.id(), paper);
        announce(notice, issued);
        tellReplacement.tell(notice, issued, OnBehalf.of(notice));
        openDelivery.open(notices.byId(notice.id()).orElseThrow(), email);
    }

    private void announce(Notice notice, Issued issued) {
        var draft = notice.draft();
        var event = new NoticeIssued(
                draft.matter(),
                draft.claim(),
                notice.id(),
                draft.kind().code(),
                draft.title(),
                issued.number(),
                draft.issuer(),
                draft.kind().audience().name(),
                draft.addressee(),
                issued.on(),
                issued.verificationCode(),
                notice.sealed());
        var articles = draft.content().text(ContentField.ARTICLES);
        journal.append(draft.matter(), event, OnBehalf.of(notice), articles.isBlank() ? null : articles);
    }

    private static String sha256(byte[] pdf) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
