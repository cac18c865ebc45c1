package org.xinfang.handling.directory;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the directory of routing-service says of organs, by code. Empty until it has been published. */
public interface KnownOrgans {

    /** The organ's name. */
    Optional<String> name(String code);

    /** Code of the organ that reviews its opinions (art. 35), as the directory says; empty where it says nothing. */
    Optional<String> reviewOrgan(String code);

    /** Keeps what is newest of an organ. */
    void put(String code, String name, @Nullable String reviewOrgan);
}
