package org.xinfang.handling.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xinfang.handling.casefile.ViewCases;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.platform.core.Outcome;

/** Shows how the newest opinion is carried out to whoever may see the case. */
@ApplicationScoped
@Transactional
class ViewExecution {
    private final ViewCases viewCases;
    private final Executions executions;

    ViewExecution(ViewCases viewCases, Executions executions) {
        this.viewCases = viewCases;
        this.executions = executions;
    }

    public Outcome<ExecutionView> view(CaseKey claim, String organ) {
        return viewCases
                .one(claim, organ)
                .map(handling ->
                        ExecutionView.of(executions.reports(handling.round()), executions.urgings(handling.round())));
    }
}
