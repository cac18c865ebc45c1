package org.xinfang.notice.urgent;

import java.time.LocalDate;
import java.time.Month;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.RegionRef;
import org.xinfang.contracts.intake.MatterContentRecorded;
import org.xinfang.contracts.routing.MatterAssigned;
import org.xinfang.contracts.routing.MatterClassified;
import org.xinfang.contracts.routing.MatterReferred;
import org.xinfang.contracts.routing.OrganChanged;

/** What other services tell of a visit of 23 house owners who threaten to block a motorway. */
record LongwanEstate(UUID matter, String number, OrganRef registrar, boolean petitionDepartment) {
    static final String PHONE = "13900000000";
    static final String TEXT = "我们是龙湾小区23名业主：楼盘停工两年，要求政府督促复工。如果周五前没说法就去堵高速口。";
    static final OrganRef YUNCHENG = new OrganRef("140800-PETITION", "运城市信访局");
    static final OrganRef SHANXI = new OrganRef("140000-PETITION", "山西省信访局");
    static final OrganRef NATIONAL = new OrganRef("000000-PETITION", "国家信访局");
    static final OrganRef HOUSING = new OrganRef("140800-HOUSING", "运城市住房和城乡建设局");
    static final OrganRef DISCIPLINE = new OrganRef("140800-DISCIPLINE", "运城市纪律检查委员会");
    private static final LocalDate DAY = LocalDate.of(2026, Month.JULY, 6);

    static LongwanEstate registeredBy(OrganRef registrar, boolean petitionDepartment) {
        var sequence = ThreadLocalRandom.current().nextLong(1_000_000_000L, 9_999_999_999L);
        return new LongwanEstate(UUID.randomUUID(), "14080020" + sequence, registrar, petitionDepartment);
    }

    MatterContentRecorded recorded() {
        var owner = new MatterContentRecorded.Petitioner("郑强", PHONE, null, null, false, false);
        return new MatterContentRecorded(
                matter,
                number,
                "48213907562",
                "VISIT",
                OffsetDateTime.parse("2026-07-06T09:05:00+08:00"),
                registrar,
                petitionDepartment,
                new RegionRef("140800", "运城市"),
                23,
                5,
                List.of(owner),
                null,
                TEXT,
                List.of());
    }

    MatterClassified classified(String... flags) {
        var claim = new MatterClassified.Claim(1, "APPEAL", false, "E1", List.of("城乡建设"));
        return new MatterClassified(matter, registrar, List.of(claim), List.of(flags));
    }

    MatterReferred referred() {
        return referred(1, "DUTY", false, HOUSING, TEXT);
    }

    MatterReferred sealed() {
        return referred(2, "DISCIPLINE", true, DISCIPLINE, null);
    }

    MatterReferred referred(int claim, String procedure, boolean sealed, OrganRef to, @Nullable String text) {
        return new MatterReferred(
                matter,
                number,
                claim,
                UUID.randomUUID(),
                registrar,
                to,
                DAY,
                sealed ? "ACCUSATION" : "APPEAL",
                sealed,
                sealed ? null : "E1",
                procedure,
                List.of("22(1)", "31(5)"),
                List.of(),
                text,
                true);
    }

    MatterAssigned assigned() {
        return new MatterAssigned(
                matter,
                number,
                1,
                UUID.randomUUID(),
                registrar,
                HOUSING,
                DAY,
                DAY.plusDays(30),
                "APPEAL",
                "E1",
                "DUTY",
                List.of("22(1)(3)"),
                List.of(),
                TEXT,
                true);
    }

    static OrganChanged inDirectory(OrganRef department) {
        return new OrganChanged(
                department.code(),
                department.name(),
                department.code().substring(0, 6),
                "PETITION",
                "PROVINCE",
                true,
                null,
                null,
                LocalDate.of(2022, Month.MAY, 1),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
