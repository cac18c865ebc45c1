package org.xinfang.routing.directory.csv;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinfang.platform.web.Problems;
import org.xinfang.routing.directory.csv.SheetReport.Cell;
import org.xinfang.routing.directory.csv.SheetReport.Change;
import org.xinfang.routing.directory.csv.SheetReport.Named;
import org.xinfang.routing.directory.csv.SheetReport.RowProblem;
import org.xinfang.routing.organ.Organ;

/** Puts what came of an import into words. */
final class SheetAnswers {
    private static final int UNPROCESSABLE = 422;

    private SheetAnswers() {}

    static SheetReport report(ImportSheet.Order order, ImportSheet.Result result) {
        List<Named> entered = result.touched().stream()
                .filter(history -> !result.before().containsKey(history.code()))
                .map(history -> new Named(
                        history.code().toString(), history.on(order.from()).name()))
                .toList();
        List<Change> changed = result.touched().stream()
                .flatMap(after -> Optional.ofNullable(result.before().get(after.code()))
                        .map(before -> change(before.on(order.from()), after.on(order.from())))
                        .stream())
                .toList();
        return new SheetReport(order.dryRun(), order.from(), entered, changed, problems(result.faults()));
    }

    /** The refusal of an import: what is wrong, row by row. */
    static HttpProblem refusal(List<RowFault> faults) {
        return HttpProblem.builder(Problems.of("sheet-refused", UNPROCESSABLE, Map.of("count", faults.size())))
                .with("rows", problems(faults))
                .build();
    }

    private static Change change(Organ before, Organ after) {
        List<Cell> cells = Arrays.stream(Column.values())
                .filter(column -> !column.of(before).equals(column.of(after)))
                .map(column -> new Cell(column.title(), column.of(before), column.of(after)))
                .toList();
        return new Change(before.code().toString(), before.name(), cells);
    }

    private static List<RowProblem> problems(List<RowFault> faults) {
        return faults.stream().map(SheetAnswers::problem).toList();
    }

    private static RowProblem problem(RowFault fault) {
        String slug = fault.refusal().problem();
        HttpProblem words = Problems.of(slug, UNPROCESSABLE, fault.refusal().facts());
        return new RowProblem(
                fault.row(),
                fault.organ(),
                fault.column(),
                slug,
                Optional.ofNullable(words.getDetail()).orElse(slug));
    }
}
