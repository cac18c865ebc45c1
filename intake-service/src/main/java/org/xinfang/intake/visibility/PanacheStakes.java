package org.xinfang.intake.visibility;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.xinfang.intake.visibility.Visibility.Stake;
import org.xinfang.intake.visibility.Visibility.Track;

@ApplicationScoped
class PanacheStakes implements Stakes, PanacheRepositoryBase<StakeRow, StakeRow.Key> {

    @Override
    public void noteStake(UUID matter, String organ, Stake stake) {
        getEntityManager().merge(new StakeRow(matter, organ, stake));
    }

    @Override
    public void noteTrack(UUID matter, Track track) {
        getEntityManager().merge(new TrackRow(matter, track));
    }

    @Override
    public Optional<Stake> stake(UUID matter, String organ) {
        return findByIdOptional(new StakeRow.Key(matter, organ)).map(StakeRow::stake);
    }

    @Override
    public Track track(UUID matter) {
        return Optional.ofNullable(getEntityManager().find(TrackRow.class, matter))
                .map(TrackRow::track)
                .orElse(Track.UNCLASSIFIED);
    }
}
