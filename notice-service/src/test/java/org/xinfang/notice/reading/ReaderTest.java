package org.xinfang.notice.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinfang.contracts.OrganRef;
import org.xinfang.notice.document.Audience;
import org.xinfang.notice.document.Content;
import org.xinfang.notice.document.DocumentKind;
import org.xinfang.notice.registry.Draft;
import org.xinfang.notice.registry.Notice;
import org.xinfang.notice.registry.NoticeState;

@DisplayName("谁能看到哪份文书")
class ReaderTest {

    @ParameterizedTest(name = "{0} cleared={1}: {2} from {3} to {4} -> knows {5}, reads {6}")
    @CsvSource(
            nullValues = "-",
            value = {
                // reader, cleared, kind, issuer, addressee, knows, reads
                "140105-PETITION, false, REFERRAL_LETTER, 140105-PETITION, 140105001-GOVERNMENT, true, true",
                "140105001-GOVERNMENT, false, REFERRAL_LETTER, 140105-PETITION, 140105001-GOVERNMENT, true, true",
                "140105-HOUSING, false, REFERRAL_LETTER, 140105-PETITION, 140105001-GOVERNMENT, false, false",
                "140106-PETITION, false, REFERRAL_LETTER, 140105-PETITION, 140105001-GOVERNMENT, false, false",
                "140100-PETITION, false, REFERRAL_LETTER, 140105-PETITION, 140105001-GOVERNMENT, true, true",
                "140000-PETITION, false, REFERRAL_LETTER, 140105-PETITION, 140105001-GOVERNMENT, true, true",
                "140200-PETITION, false, REFERRAL_LETTER, 140105-PETITION, 140105001-GOVERNMENT, false, false",
                "140105-PETITION, false, HANDLING_OPINION, 140105001-GOVERNMENT, -, true, true",
                "140100-HOUSING, false, HANDLING_OPINION, 140105001-GOVERNMENT, -, false, false",
                "140800-PETITION, false, URGENT_REPORT, 140800-PETITION, 140000-PETITION, true, true",
                "140000-PETITION, false, URGENT_REPORT, 140800-PETITION, 140000-PETITION, true, true",
                "000000-PETITION, false, URGENT_REPORT, 140800-PETITION, 140000-PETITION, true, true",
                "140802-PETITION, false, URGENT_REPORT, 140800-PETITION, 140000-PETITION, false, false",
                "140800-HOUSING, false, URGENT_REPORT, 140800-PETITION, 140000-PETITION, false, false",
                "000000-PETITION, true, SEALED_HANDOVER, 140105-PETITION, 140105-DISCIPLINE, false, false",
                "140105-PETITION, true, SEALED_HANDOVER, 140105-PETITION, 140105-DISCIPLINE, true, true",
                "140105-PETITION, false, SEALED_HANDOVER, 140105-PETITION, 140105-DISCIPLINE, false, false",
                "140105-DISCIPLINE, false, SEALED_HANDOVER, 140105-PETITION, 140105-DISCIPLINE, true, true",
                "140100-PETITION, true, SEALED_HANDOVER, 140105-PETITION, 140105-DISCIPLINE, false, false",
                "140105-PETITION, false, REGISTRATION_RECEIPT, 140105-PETITION, -, true, true",
                "140100-PETITION, true, REGISTRATION_RECEIPT, 140105-PETITION, -, true, false"
            })
    void mayKnowAndRead(
            String reader,
            boolean cleared,
            DocumentKind kind,
            String issuer,
            String addressee,
            boolean knows,
            boolean reads) {
        var to = kind.audience() == Audience.ORGAN ? new OrganRef(addressee, addressee) : null;
        var draft = new Draft(UUID.randomUUID(), 1, kind, new OrganRef(issuer, issuer), to, Content.empty());
        var notice = new Notice(
                UUID.randomUUID(),
                draft,
                new NoticeState.Waiting(),
                OffsetDateTime.parse("2026-03-05T09:00+08:00"),
                null);
        assertThat(new Reader(reader, cleared).mayKnow(notice)).isEqualTo(knows);
        assertThat(new Reader(reader, cleared).mayRead(notice)).isEqualTo(reads);
    }
}
