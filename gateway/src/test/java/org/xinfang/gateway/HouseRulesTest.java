package org.xinfang.gateway;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.xinfang.platform.testing.house.HouseRules;

@DisplayName("House rules")
class HouseRulesTest {

    @TestFactory
    Stream<DynamicTest> houseRules() {
        return HouseRules.of("org.xinfang.gateway", 30);
    }
}
