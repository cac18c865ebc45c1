package org.xinfang.handling.repeat;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PanacheMergedPieces implements MergedPieces, PanacheRepositoryBase<MergedPieceRow, MergedPieceRow.Key> {

    @Override
    public void put(MergedPiece piece) {
        getEntityManager().merge(MergedPieceRow.of(piece));
    }

    @Override
    public void remove(UUID piece, int claim, UUID earlierMatter) {
        delete("matter = ?1 and claim = ?2 and earlierMatter = ?3", piece, claim, earlierMatter);
    }

    @Override
    public List<MergedPiece> into(Collection<UUID> matters) {
        return find("earlierMatter in ?1 order by earlierClaim, repeat", matters).stream()
                .map(MergedPieceRow::piece)
                .toList();
    }
}
