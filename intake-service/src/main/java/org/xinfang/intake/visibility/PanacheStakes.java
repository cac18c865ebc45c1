package org.xinfang.intake.visibility;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xinfang.intake.visibility.Visibility.Stake;
import org.xinfang.intake.visibility.Visibility.Track;

@ApplicationScoped
class PanacheStakes implements Stakes, PanacheRepositoryBase<StakeRow, StakeRow.Key> {

    @Override
    public void noteStake(UUID matter, String organ, Stake stake) {
        merged(matter, organ).forEach(getEntityManager()::remove);
        getEntityManager().merge(new StakeRow(matter, organ, stake));
    }

    @Override
    public void noteMerged(UUID matter, int claim, String organ) {
        getEntityManager().merge(new MergedStakeRow(matter, claim, organ));
        getEntityManager().merge(new StakeRow(matter, organ, Stake.OPEN));
    }

    @Override
    public void endMerged(UUID matter, int claim) {
        List<MergedStakeRow> ended = getEntityManager()
                .createQuery("from MergedStakeRow where matter = ?1 and claim = ?2", MergedStakeRow.class)
                .setParameter(1, matter)
                .setParameter(2, claim)
                .getResultList();
        ended.forEach(getEntityManager()::remove);
        ended.stream()
                .map(MergedStakeRow::organ)
                .filter(organ -> merged(matter, organ).isEmpty())
                .forEach(organ -> deleteById(new StakeRow.Key(matter, organ)));
    }

    @Override
    public boolean hasOwn(UUID matter, String organ) {
        return stake(matter, organ).isPresent() && merged(matter, organ).isEmpty();
    }

    private List<MergedStakeRow> merged(UUID matter, String organ) {
        return getEntityManager()
                .createQuery("from MergedStakeRow where matter = ?1 and organ = ?2", MergedStakeRow.class)
                .setParameter(1, matter)
                .setParameter(2, organ)
                .getResultList();
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
