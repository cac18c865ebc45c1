package org.xinfang.intake.organ;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PanacheOrganDirectory implements OrganDirectory, PanacheRepositoryBase<OrganRow, String> {

    @Override
    public Optional<KnownOrgan> find(String code, LocalDate day) {
        return findByIdOptional(code).map(OrganRow::toOrgan).filter(organ -> organ.existsOn(day));
    }

    /** How many organs have arrived, and how many there are as far as was told. */
    private record Heard(long organs, @Nullable Integer directorySize) {
        boolean ofAll() {
            return organs > 0 && (directorySize == null || organs >= directorySize);
        }
    }

    @Override
    public boolean mayHaveRegion(String region) {
        return count("region", region) > 0 || !isWhole();
    }

    @Override
    public boolean isWhole() {
        return getEntityManager()
                .createQuery("select count(*), max(directorySize) from OrganRow", Heard.class)
                .getSingleResult()
                .ofAll();
    }

    @Override
    public void put(KnownOrgan organ) {
        getEntityManager().merge(OrganRow.of(organ));
    }
}
