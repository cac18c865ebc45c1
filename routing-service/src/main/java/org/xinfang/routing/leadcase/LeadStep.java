package org.xinfang.routing.leadcase;

import java.time.LocalDate;
import java.util.Optional;
import org.xinfang.contracts.OrganRef;

/**
 * Something the leading official did himself about a claim he answers for.
 *
 * @param number inside the case, from 1
 * @param act what he did
 * @param official who he was then; an official may be replaced
 * @param organ the organ whose official he was
 * @param next what he wants to be done next
 * @param recordedBy name of the clerk who recorded it
 */
record LeadStep(int number, Act act, String official, OrganRef organ, Optional<Next> next, String recordedBy) {

    /** What can be done (阅办来信、接待来访、下访, art. 18(2)). */
    enum Kind {
        /** 阅办. */
        READING,
        /** 接访. */
        RECEPTION,
        /** 下访. */
        VISIT,
        /** 协调会. */
        COORDINATION,
        /** 电话沟通. */
        CALL;

        /** Whether the official meets the petitioner face to face. */
        boolean meetsPetitioner() {
            return this == RECEPTION || this == VISIT;
        }
    }

    /**
     * What he did.
     *
     * @param on legal date
     * @param petitionersMet how many petitioners he spoke to, at least 1 when he meets them
     * @param findings what came out of it
     */
    record Act(Kind kind, LocalDate on, int petitionersMet, String findings) {}

    /**
     * @param action what is to be done
     * @param by legal date by which he wants it; an aim of the house, no limit of the law
     */
    record Next(String action, LocalDate by) {}
}
