package org.xinfang.intake.satisfaction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinfang.platform.core.Outcome;

@DisplayName("满意率的查看范围")
class ScopeTest {

    @ParameterizedTest
    @CsvSource({
        "140000-PETITION, 14",
        "140100-PETITION, 1401",
        "140105-PETITION, 140105",
        "140105-TRANSPORT,",
        "140105001-GOVERNMENT,"
    })
    void aPetitionDepartmentSeesItsRegionAndAnotherOrganItself(String organ, @Nullable String region) {
        assertEquals(new Scope(organ, Optional.ofNullable(region)), Scope.seenFrom(organ));
    }

    @Test
    void whatLiesInsideMayBeAskedFor() {
        Scope city = Scope.seenFrom("140100-PETITION");
        assertEquals(done("140105-TRANSPORT", null), city.narrowedTo("140105-TRANSPORT"));
        assertEquals(done("140105-GOVERNMENT", "140105"), city.narrowedTo("140105-GOVERNMENT"));
        assertEquals(done("140105-PETITION", "140105"), city.narrowedTo("140105-PETITION"));
    }

    @ParameterizedTest
    @CsvSource({
        "140105-PETITION, 140106-TRANSPORT",
        "140105-PETITION, 140100-GOVERNMENT",
        "140105-TRANSPORT, 140105-PETITION"
    })
    void whatLiesOutsideIsRefused(String own, String asked) {
        assertEquals(
                Outcome.refused(new OrganOutOfScope(asked)), Scope.seenFrom(own).narrowedTo(asked));
    }

    private static Outcome<Scope> done(String organ, @Nullable String region) {
        return Outcome.done(new Scope(organ, Optional.ofNullable(region)));
    }
}
