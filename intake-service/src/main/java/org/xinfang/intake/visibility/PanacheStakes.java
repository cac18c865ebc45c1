package org.xinfang.intake.visibility;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.xinfang.intake.visibility.Visibility.Stake;
import org.xinfang.intake.visibility.Visibility.Track;

@ApplicationScoped
class PanacheStakes implements Stakes, PanacheRepositoryBase<StakeRow, StakeRow.Key> {
    private static final int SENT = 0;

    @Override
    public void noteStake(UUID matter, String organ, Stake stake) {
        getEntityManager().merge(new StakeRow(matter, organ, SENT, stake));
    }

    @Override
    public void noteMerged(UUID matter, int claim, String organ) {
        getEntityManager().merge(new StakeRow(matter, organ, claim, Stake.OPEN));
    }

    @Override
    public void forgetMerged(UUID matter, int claim) {
        delete("matter = ?1 and mergedClaim = ?2", matter, claim);
    }

    @Override
    public void noteTrack(UUID matter, Track track) {
        getEntityManager().merge(new TrackRow(matter, track));
    }

    @Override
    public Optional<Stake> stake(UUID matter, String organ) {
        return find("matter = ?1 and organ = ?2", matter, organ).stream()
                .map(StakeRow::stake)
                .max(Comparator.naturalOrder());
    }

    @Override
    public Track track(UUID matter) {
        return Optional.ofNullable(getEntityManager().find(TrackRow.class, matter))
                .map(TrackRow::track)
                .orElse(Track.UNCLASSIFIED);
    }
}
