package org.xinfang.routing.merge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

/**
 * The merges that a matter has part in.
 *
 * @param merged claims of it that were merged into others
 * @param pieces what was merged into its claims
 * @param separations merges of its claims that were taken back
 */
public record Repeats(List<Merged> merged, List<Merge> pieces, List<Separation> separations) {

    /**
     * A claim that was merged.
     *
     * @param merge the merge
     * @param organInCharge the organ that has the earlier claim in hand now
     */
    public record Merged(Merge merge, Optional<OrganRef> organInCharge) {
        boolean reaches(String organ) {
            return organInCharge.filter(now -> now.code().equals(organ)).isPresent();
        }
    }

    /** Whether the organ answers a merged claim. */
    public boolean reach(String organ) {
        return merged.stream().anyMatch(each -> each.reaches(organ));
    }

    /** Those with the claims that the organ answers; what was taken back is not its matter any more. */
    public Repeats to(String organ) {
        return new Repeats(merged.stream().filter(each -> each.reaches(organ)).toList(), pieces, List.of());
    }

    /** Numbers of the merged claims. */
    public Stream<Integer> mergedClaims() {
        return merged.stream().map(each -> each.merge().piece().claim());
    }

    /** The claim's part; null when it has none. */
    public @Nullable RepeatView view(int claim) {
        Optional<Merged> into = merged.stream()
                .filter(each -> each.merge().piece().claim() == claim)
                .findFirst();
        List<RepeatView.Piece> repeats = pieces.stream()
                .filter(merge -> merge.earlier().claim() == claim)
                .map(Repeats::piece)
                .toList();
        List<RepeatView.Separated> separated = separations.stream()
                .filter(separation -> separation.merge().piece().claim() == claim)
                .map(Repeats::separated)
                .toList();
        return into.isEmpty() && repeats.isEmpty() && separated.isEmpty()
                ? null
                : new RepeatView(into.map(Repeats::mergedInto).orElse(null), repeats, separated);
    }

    private static RepeatView.MergedInto mergedInto(Merged merged) {
        Merge merge = merged.merge();
        return new RepeatView.MergedInto(
                merge.earlier().number(),
                merge.earlier().claim(),
                merged.organInCharge().orElse(null),
                merge.repeat(),
                merge.decision().on(),
                merge.decision().person(),
                merge.decision().reason());
    }

    private static RepeatView.Separated separated(Separation separation) {
        Merge merge = separation.merge();
        return new RepeatView.Separated(
                merge.earlier().number(),
                merge.earlier().claim(),
                merge.decision().on(),
                separation.decision().on(),
                separation.decision().person(),
                separation.decision().reason());
    }

    private static RepeatView.Piece piece(Merge merge) {
        return new RepeatView.Piece(
                merge.piece().number(), merge.piece().claim(), merge.piece().receivedOn(), merge.repeat());
    }
}
