package org.xinfang.contracts.notice;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

/**
 * A person supplied content that a held notice lacked or that could not be printed (补正). The texts are not told.
 *
 * @param matter id of the matter
 * @param claim number of the claim; null when it concerns the whole matter
 * @param notice id of the notice
 * @param document catalogue id
 * @param organ the organ that owes it
 * @param fields names of the fields supplied
 * @param sealed whether the document belongs to the sealed track
 */
public record NoticeContentSupplied(
        UUID matter,
        @Nullable Integer claim,
        UUID notice,
        String document,
        OrganRef organ,
        List<String> fields,
        boolean sealed) {}
