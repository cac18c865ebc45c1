package org.xinfang.platform.testing.house;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;

/**
 * A rule that a module keeps.
 *
 * @param name what it asks for
 * @param violations where a module breaks it, each with what to do instead
 */
record HouseRule(String name, Function<House, List<String>> violations) {

    static HouseRule of(String name, Function<House, ArchRule> rule) {
        return new HouseRule(
                name,
                house -> rule.apply(house)
                        .allowEmptyShould(true)
                        .evaluate(house.classes())
                        .getFailureReport()
                        .getDetails());
    }
}
