package org.xinfang.contracts.intake;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;

/**
 * Something was added to a registered matter (补充材料). No limit restarts by it. Carries no content.
 *
 * @param matter id of the matter
 * @param supplement number of the supplement inside the matter, from 1
 * @param suppliedAt when it was entered
 * @param by the organ that entered it
 */
public record MatterSupplemented(UUID matter, int supplement, OffsetDateTime suppliedAt, OrganRef by) {}
