package org.xinfang.intake.matter;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * Something added after registration (补充材料).
 *
 * @param suppliedAt when it was entered
 * @param text what was added
 * @param attachments file names
 */
public record Supplement(OffsetDateTime suppliedAt, String text, List<String> attachments) {}
