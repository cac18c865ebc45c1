package org.xinfang.routing.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.xinfang.routing.diversion.DiversionTable;

/** Finds the version of the diversion table that decides; without another one that is the table that ships. */
@ApplicationScoped
public class DiversionTables {
    private static final DiversionTable SHIPPED = DiversionTable.shipped();

    private final Editions editions;

    DiversionTables(Editions editions) {
        this.editions = editions;
    }

    public DiversionTable on(LocalDate day) {
        return editions.inForceOn(day).map(EditionRow::table).orElse(SHIPPED);
    }

    /** A version by its name, in force or not. */
    public Optional<DiversionTable> version(String version) {
        return version.equals(DiversionTable.SHIPPED)
                ? Optional.of(SHIPPED)
                : editions.find(version).map(EditionRow::table);
    }
}
