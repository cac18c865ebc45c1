package org.xinfang.routing.referral;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The referrals and assignments that were made. */
public interface Referrals {

    void add(Referral referral);

    /** The referral, locked until the transaction ends. */
    Optional<Referral> findForChange(UUID id);

    /** Stores what became of it. */
    void update(Referral referral);

    /** The referrals of a matter, in the order in which they were made. */
    List<Referral> of(UUID matter);
}
