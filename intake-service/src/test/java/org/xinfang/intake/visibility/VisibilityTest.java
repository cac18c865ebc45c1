package org.xinfang.intake.visibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinfang.intake.visibility.Visibility.Stake;
import org.xinfang.intake.visibility.Visibility.Track;

@DisplayName("谁能看到什么（《信访工作条例》第三十条第三款）")
class VisibilityTest {
    private static final String PETITIONER = "petitioner-1";

    /** The registering organ. */
    private static final String REGISTRAR = "140105-PETITION";

    @ParameterizedTest(name = "{0} cleared={1} stake={2} track={3} → {4}")
    @DisplayName("真值表：机关、授权、流转、诉求 → 可见范围")
    @CsvSource({
        // the registering organ
        "140105-PETITION, false, NONE, UNCLASSIFIED, FULL",
        "140105-PETITION, true, NONE, UNCLASSIFIED, FULL",
        "140105-PETITION, false, NONE, OPEN, FULL",
        "140105-PETITION, false, NONE, MIXED, ENVELOPE",
        "140105-PETITION, false, NONE, SEALED, ENVELOPE",
        "140105-PETITION, true, NONE, OPEN, FULL",
        "140105-PETITION, true, NONE, MIXED, FULL",
        "140105-PETITION, true, NONE, SEALED, FULL",
        // nobody has decided yet: the registering organ has to, the organs above it wait
        "140105-PETITION, false, NONE, UNCLASSIFIED, FULL",
        "140100-PETITION, true, NONE, UNCLASSIFIED, ENVELOPE",
        "140000-PETITION, false, NONE, UNCLASSIFIED, ENVELOPE",
        "140105-TRANSPORT, true, NONE, UNCLASSIFIED, NONE",
        "140105-TRANSPORT, true, OPEN, UNCLASSIFIED, ENVELOPE",
        // an organ that was sent an open claim
        "140105-TRANSPORT, false, OPEN, UNCLASSIFIED, ENVELOPE",
        "140105-TRANSPORT, true, OPEN, UNCLASSIFIED, ENVELOPE",
        "140105-TRANSPORT, false, OPEN, OPEN, FULL",
        "140105-TRANSPORT, false, OPEN, MIXED, ENVELOPE",
        "140105-TRANSPORT, false, OPEN, SEALED, ENVELOPE",
        "140105-TRANSPORT, true, OPEN, OPEN, FULL",
        "140105-TRANSPORT, true, OPEN, MIXED, ENVELOPE",
        "140105-TRANSPORT, true, OPEN, SEALED, ENVELOPE",
        // the discipline organ that was sent a sealed claim
        "140105-DISCIPLINE, false, SEALED, UNCLASSIFIED, NONE",
        "140105-DISCIPLINE, true, SEALED, UNCLASSIFIED, FULL",
        "140105-DISCIPLINE, false, SEALED, OPEN, NONE",
        "140105-DISCIPLINE, false, SEALED, MIXED, NONE",
        "140105-DISCIPLINE, false, SEALED, SEALED, NONE",
        "140105-DISCIPLINE, true, SEALED, OPEN, FULL",
        "140105-DISCIPLINE, true, SEALED, MIXED, FULL",
        "140105-DISCIPLINE, true, SEALED, SEALED, FULL",
        // an organ of the same region that has nothing to do with it: the accused, perhaps
        "140105-TRANSPORT, false, NONE, UNCLASSIFIED, NONE",
        "140105-TRANSPORT, true, NONE, UNCLASSIFIED, NONE",
        "140105-TRANSPORT, false, NONE, OPEN, NONE",
        "140105-TRANSPORT, false, NONE, MIXED, NONE",
        "140105-TRANSPORT, false, NONE, SEALED, NONE",
        "140105-TRANSPORT, true, NONE, OPEN, NONE",
        "140105-TRANSPORT, true, NONE, MIXED, NONE",
        "140105-TRANSPORT, true, NONE, SEALED, NONE",
        // petition departments above it
        "140100-PETITION, false, NONE, UNCLASSIFIED, ENVELOPE",
        "140100-PETITION, true, NONE, UNCLASSIFIED, ENVELOPE",
        "140100-PETITION, false, NONE, OPEN, FULL",
        "140100-PETITION, false, NONE, MIXED, ENVELOPE",
        "140100-PETITION, false, NONE, SEALED, NONE",
        "140100-PETITION, true, NONE, OPEN, FULL",
        "140100-PETITION, true, NONE, MIXED, ENVELOPE",
        "140100-PETITION, true, NONE, SEALED, NONE",
        "140000-PETITION, false, NONE, OPEN, FULL",
        "140000-PETITION, false, NONE, MIXED, ENVELOPE",
        "140000-PETITION, false, NONE, SEALED, NONE",
        // another county, another city, another province, a township below
        "140106-PETITION, true, NONE, OPEN, NONE",
        "140200-PETITION, true, NONE, OPEN, NONE",
        "150000-PETITION, true, NONE, OPEN, NONE",
        "140105001-PETITION, true, NONE, OPEN, NONE",
        // organs above that are no petition departments
        "140100-GOVERNMENT, true, NONE, OPEN, NONE",
        "140000-DISCIPLINE, true, NONE, OPEN, NONE"
    })
    void staffSee(String organ, boolean cleared, String stake, Track track, Visibility expected) {
        Viewer viewer = new Viewer("clerk", organ, cleared);
        assertEquals(expected, Visibility.of(REGISTRAR, PETITIONER, viewer, stake(stake), track));
    }

    @Test
    void aPetitionerSeesHisOwnMatterAndNoOther() {
        for (Track track : Track.values()) {
            assertEquals(
                    Visibility.FULL,
                    Visibility.of(REGISTRAR, PETITIONER, new Viewer(PETITIONER, "", false), Optional.empty(), track));
            assertEquals(
                    Visibility.NONE,
                    Visibility.of(
                            REGISTRAR, PETITIONER, new Viewer("petitioner-2", "", false), Optional.empty(), track));
        }
    }

    private static Optional<Stake> stake(String name) {
        return name.equals("NONE") ? Optional.empty() : Optional.of(Stake.valueOf(name));
    }
}
