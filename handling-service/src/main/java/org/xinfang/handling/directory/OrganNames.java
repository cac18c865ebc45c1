package org.xinfang.handling.directory;

import java.util.Optional;

/** Names of organs by code. Empty until routing-service has published its directory. */
public interface OrganNames {
    Optional<String> find(String code);

    void put(String code, String name);
}
