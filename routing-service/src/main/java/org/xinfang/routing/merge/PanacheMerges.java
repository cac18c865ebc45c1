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
    public List<Merge> of(UUID matter) {
        return find("matter = ?1 order by claim", matter).stream()
                .map(MergeRow::toMerge)
                .toList();
    }

    @Override
    public List<Merge> into(UUID matter) {
        return find("earlierMatter = ?1 order by earlierClaim, repeat", matter).stream()
                .map(MergeRow::toMerge)
                .toList();
    }

    @Override
    public int repeats(UUID matter, int claim) {
        return (int) count("earlierMatter = ?1 and earlierClaim = ?2", matter, claim);
    }
}
