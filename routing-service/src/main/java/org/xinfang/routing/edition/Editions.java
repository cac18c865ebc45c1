package org.xinfang.routing.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The versions of the diversion table that administrators wrote. */
interface Editions {

    void add(EditionRow edition);

    Optional<EditionRow> find(String version);

    /** The version, locked until the transaction ends. */
    Optional<EditionRow> findForChange(String version);

    /** The one in force on a day that took effect last. */
    Optional<EditionRow> inForceOn(LocalDate day);

    /** All, the newest draft first. */
    List<EditionRow> all();
}
