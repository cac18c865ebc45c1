package org.xinfang.handling.report;

import org.xinfang.handling.lifecycle.HandlingCase;

/**
 * A closing report with the case that it is about.
 *
 * @param handling the case
 * @param report the report
 */
record ReportOnCase(HandlingCase handling, ClosingReport report) {}
