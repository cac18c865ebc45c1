package org.xinfang.platform.testing;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.xinfang.platform.testing.house.HouseRules;

@DisplayName("House rules of the modules that are built before the rules themselves")
class HouseRulesTest {

    @TestFactory
    Stream<DynamicTest> testing() {
        return HouseRules.of("org.xinfang.platform.testing", 12);
    }

    @TestFactory
    Stream<DynamicTest> core() {
        return HouseRules.of("org.xinfang.platform.core", Path.of("../core"), 8);
    }

    @TestFactory
    Stream<DynamicTest> contracts() {
        return HouseRules.of("org.xinfang.contracts", Path.of("../../contracts"), 35);
    }
}
