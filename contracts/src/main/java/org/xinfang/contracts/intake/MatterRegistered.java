package org.xinfang.contracts.intake;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.RegionRef;

/**
 * A matter was registered (登记, art. 22(1), 23(1)). Day 0 of the limits for registration and dispatch or for the direct
 * written notice is the date of {@code receivedAt} in Asia/Shanghai.
 *
 * @param matter id of the matter
 * @param number readable matter number: region, date, sequence (18 digits)
 * @param channel LETTER, VISIT, CALL, ONLINE, FAX, MOBILE, HOTLINE_TRANSFER (信访形式, art. 17)
 * @param receivedAt when the organ received it
 * @param registeredAt when it was entered
 * @param registrar the registering organ
 * @param petitionDepartment whether the registering organ is a petition department (信访部门)
 * @param region where the problem lies
 * @param persons number of people concerned, at least 1
 * @param anonymous whether no petitioner can be notified: name or address unknown (art. 23(2))
 * @param enterprise whether an enterprise petitions (涉企)
 */
public record MatterRegistered(
        UUID matter,
        String number,
        String channel,
        OffsetDateTime receivedAt,
        OffsetDateTime registeredAt,
        OrganRef registrar,
        boolean petitionDepartment,
        RegionRef region,
        int persons,
        boolean anonymous,
        boolean enterprise) {}
