package org.xinfang.routing.directory.csv;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.xinfang.platform.web.Version;
import org.xinfang.routing.directory.CurrentDirectory;

/** Writes the whole directory on a day as a sheet, abolished organs too. */
@ApplicationScoped
@Transactional
class ExportSheet {
    private final CurrentDirectory directory;

    ExportSheet(CurrentDirectory directory) {
        this.directory = directory;
    }

    /** A sheet and the revision of the directory it shows. */
    record Exported(byte[] sheet, Version revision) {}

    Exported export(LocalDate day) {
        return new Exported(OrganSheet.write(directory.on(day).all()), new Version(directory.revision()));
    }
}
