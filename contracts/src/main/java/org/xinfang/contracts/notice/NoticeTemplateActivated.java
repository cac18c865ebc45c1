package org.xinfang.contracts.notice;

import java.time.LocalDate;

/**
 * A version of a document's words (文书模板) was put in force: notices issued from that day on are made with it. Keyed by
 * {@code notice-template:} and the document.
 *
 * @param document catalogue id, e.g. DOC-05
 * @param version name of the version
 * @param effectiveFrom legal date of the first notices with it
 * @param organ code of the organ of the administrator who decided
 */
public record NoticeTemplateActivated(String document, String version, LocalDate effectiveFrom, String organ) {}
