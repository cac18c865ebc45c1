package org.xinfang.contracts.routing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

/**
 * A claim was led to another statutory procedure (导入其他程序, art. 31(1)–(4)); the petition procedure ends for it.
 *
 * @param matter id of the matter
 * @param number readable matter number
 * @param claim number of the claim
 * @param by the organ that told the way
 * @param divertedOn legal date
 * @param claimKind row of the diversion table, e.g. B1
 * @param procedureName Chinese name of the procedure, e.g. 劳动人事争议仲裁
 * @param leadTo the organ to turn to, in Chinese
 * @param articles articles, with the law's name when not the Regulation
 * @param limitText the petitioner's limit in that procedure, in Chinese
 * @param limitEnds computed last day of that limit when its start is known, else null; an aid, not a ruling
 * @param claimText the claim in the petitioner's words
 * @param dispatchComplete whether with this every claim of the matter has left the registering organ
 */
public record MatterDiverted(
        UUID matter,
        String number,
        int claim,
        OrganRef by,
        LocalDate divertedOn,
        String claimKind,
        String procedureName,
        String leadTo,
        List<String> articles,
        String limitText,
        @Nullable LocalDate limitEnds,
        String claimText,
        boolean dispatchComplete) {}
