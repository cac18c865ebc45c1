package org.xinfang.notice.composition;

import java.util.Optional;
import org.xinfang.contracts.OrganRef;
import org.xinfang.notice.petitioner.Petitioner;

/**
 * Whom a paper addresses.
 *
 * @param name name on the paper
 * @param you how the paper speaks to it
 * @param email e-mail address for electronic delivery, if agreed to
 */
public record Recipient(String name, String you, Optional<String> email) {

    static Recipient of(Petitioner petitioner) {
        return new Recipient(petitioner.name(), petitioner.you(), petitioner.email());
    }

    static Recipient of(OrganRef organ) {
        return new Recipient(organ.name(), "你单位", Optional.empty());
    }
}
