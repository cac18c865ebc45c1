package org.xinfang.routing.merge;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PanacheMerges implements Merges, PanacheRepositoryBase<MergeRow, UUID> {

    @Override
    public void add(Merge merge) {
        persist(MergeRow.of(merge));
    }

    @Override
    public void separate(Separation separation) {
        findById(separation.merge().id()).separate(separation.decision());
        flush();
    }

    @Override
    public List<Separation> separated(UUID matter) {
        return find("matter = ?1 and separatedOn is not null order by claim, mergedOn, separatedOn, id", matter)
                .stream()
                .flatMap(row -> row.separation().stream())
                .toList();
    }

    @Override
    public List<Merge> of(UUID matter) {
        return find("matter = ?1 and separatedOn is null order by claim", matter).stream()
                .map(MergeRow::toMerge)
                .toList();
    }

    @Override
    public List<Merge> into(UUID matter) {
        return find("earlierMatter = ?1 and separatedOn is null order by earlierClaim, repeat", matter).stream()
                .map(MergeRow::toMerge)
                .toList();
    }

    @Override
    public int repeats(UUID matter, int claim) {
        return (int) count("earlierMatter = ?1 and earlierClaim = ?2", matter, claim);
    }
}
