package org.xinfang.deadline.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganScopeTest {

    @ParameterizedTest(name = "{0} sees {1}: {2}")
    @CsvSource({
        "140106-HOUSING, 140106-HOUSING, true",
        "140106-HOUSING, 140106-PETITION, false",
        "140106-GOVERNMENT, 140106001-GOVERNMENT, false",
        "140106-PETITION, 140106-HOUSING, true",
        "140106-PETITION, 140106001-GOVERNMENT, true",
        "140106-PETITION, 140105-HOUSING, false",
        "140106-PETITION, 140100-PETITION, false",
        "140100-PETITION, 140106-HOUSING, true",
        "140100-PETITION, 140200-HOUSING, false",
        "140000-PETITION, 141100-HOUSING, true",
        "140000-PETITION, 150100-HOUSING, false",
        "140106001-PETITION, 140106001-GOVERNMENT, true",
        "140106001-PETITION, 140106002-GOVERNMENT, false"
    })
    void anOrganSeesItselfAndAPetitionDepartmentItsRegion(String caller, String organ, boolean sees) {
        OrganScope scope = new OrganScope(caller);
        assertEquals(sees, scope.includes(organ));
        assertEquals(sees, organ.matches(scope.pattern().replace("%", ".*")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", "140106", "14-PETITION", "140106-petition", "140106-PETITION%"})
    void whatIsNotAnOrganCodeIsRefused(String code) {
        assertFalse(OrganScope.isOrganCode(code));
        assertThrows(IllegalArgumentException.class, () -> new OrganScope(code));
    }
}
