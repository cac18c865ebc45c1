package org.xinfang.handling.hearing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PanacheHearings implements Hearings, PanacheRepositoryBase<HearingRow, UUID> {

    @Override
    public void announce(UUID referral, Hearing hearing) {
        persist(HearingRow.of(referral, hearing));
    }

    @Override
    public Hearing get(UUID hearing) {
        return findById(hearing).toHearing();
    }

    @Override
    public Optional<UUID> newest(UUID referral) {
        return find("referral = ?1 order by opened desc", referral)
                .firstResultOptional()
                .map(row -> row.id);
    }

    @Override
    public void recuse(Hearing after, Recusal recusal) {
        findById(after.id()).seat(after);
        getEntityManager().persist(RecusalRow.of(after.id(), recusal));
    }

    @Override
    public List<Recusal> recusals(UUID hearing) {
        return getEntityManager()
                .createQuery("from RecusalRow where hearing = :hearing order by id", RecusalRow.class)
                .setParameter("hearing", hearing)
                .getResultStream()
                .map(RecusalRow::toRecusal)
                .toList();
    }

    @Override
    public void conclude(UUID hearing, Minutes minutes) {
        findById(hearing).conclude(minutes);
    }

    @Override
    public Optional<Minutes> minutes(UUID hearing) {
        return findById(hearing).toMinutes();
    }

    @Override
    public void cancel(UUID hearing, String reason) {
        findById(hearing).cancelReason = reason;
    }

    @Override
    public Optional<String> cancelled(UUID hearing) {
        return Optional.ofNullable(findById(hearing).cancelReason);
    }
}
