package org.xinfang.intake.evaluation.scope;

import java.time.LocalDate;
import java.util.Set;

/**
 * Which closed claims may be evaluated, from a day on (评价范围).
 *
 * @param version what an opened evaluation keeps
 * @param validFrom first day of closing that it is for
 * @param basis what it rests on, in Chinese
 * @param note how far it is certain, in Chinese
 * @param categories categories of claims that may be evaluated
 * @param exceptKinds what the kinds begin with that may not, though their category may
 * @param closeReasons ways of closing (办结方式) after which a claim may be evaluated
 */
public record EvaluationScope(
        String version,
        LocalDate validFrom,
        String basis,
        String note,
        Set<String> categories,
        Set<String> exceptKinds,
        Set<String> closeReasons) {

    public boolean includes(String category, String kind, String closeReason) {
        return categories.contains(category)
                && closeReasons.contains(closeReason)
                && exceptKinds.stream().noneMatch(kind::startsWith);
    }
}
