package org.xinfang.handling.plan;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.handling.directory.KnownOrgans;

/** A directory with one organ. */
record OneOrgan(OrganRef organ) implements KnownOrgans {
    @Override
    public Optional<String> name(String code) {
        return code.equals(organ.code()) ? Optional.of(organ.name()) : Optional.empty();
    }

    @Override
    public Optional<String> reviewOrgan(String code) {
        return Optional.empty();
    }

    @Override
    public void put(String code, String name, @Nullable String reviewOrgan) {
        throw new UnsupportedOperationException("a directory of one");
    }
}
