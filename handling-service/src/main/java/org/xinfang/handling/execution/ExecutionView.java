package org.xinfang.handling.execution;

import java.time.LocalDate;
import java.util.List;

/**
 * How an opinion is carried out, as its readers see it; the oldest first.
 *
 * @param reports what was reported
 * @param urgings who was urged to what
 */
record ExecutionView(List<ReportView> reports, List<UrgingView> urgings) {

    static ExecutionView of(List<ExecutionReport> reports, List<Urging> urgings) {
        return new ExecutionView(
                reports.stream().map(ReportView::of).toList(),
                urgings.stream().map(UrgingView::of).toList());
    }

    /**
     * A report.
     *
     * @param doneOn the day on which it was done
     * @param measure what was done
     * @param proof what proves it
     * @param progress whether something is left
     * @param reportedOn legal date
     * @param by name of who reported
     */
    record ReportView(
            LocalDate doneOn, String measure, String proof, Progress progress, LocalDate reportedOn, String by) {

        static ReportView of(ExecutionReport report) {
            return new ReportView(
                    report.doneOn(),
                    report.measure(),
                    report.proof(),
                    report.progress(),
                    report.reported().on(),
                    report.reported().name());
        }
    }

    /**
     * An urging.
     *
     * @param unit the unit that was urged
     * @param demand what it has to do
     * @param dueBy last day for it
     * @param urgedOn legal date
     * @param by name of who urged
     */
    record UrgingView(String unit, String demand, LocalDate dueBy, LocalDate urgedOn, String by) {

        static UrgingView of(Urging urging) {
            return new UrgingView(
                    urging.unit(),
                    urging.demand(),
                    urging.dueBy(),
                    urging.urged().on(),
                    urging.urged().name());
        }
    }
}
