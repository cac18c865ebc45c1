package org.xinfang.intake.visibility;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PanacheMergedPieces implements MergedPieces, PanacheRepositoryBase<MergedPieceRow, MergedPieceRow.Key> {

    @Override
    public void add(MergedPiece piece, UUID earlierMatter, int earlierClaim) {
        getEntityManager().merge(new MergedPieceRow(piece, earlierMatter, earlierClaim));
    }

    @Override
    public boolean remove(UUID piece, int claim, UUID earlierMatter) {
        return delete("matter = ?1 and claim = ?2 and earlierMatter = ?3", piece, claim, earlierMatter) == 1;
    }

    @Override
    public List<MergedPiece> into(UUID matter, int claim) {
        return find("earlierMatter = ?1 and earlierClaim = ?2 order by receivedOn, number", matter, claim).stream()
                .map(MergedPieceRow::piece)
                .toList();
    }

    @Override
    public List<MergedPiece> into(UUID matter) {
        return find("earlierMatter = ?1 order by receivedOn, number", matter).stream()
                .map(MergedPieceRow::piece)
                .toList();
    }
}
