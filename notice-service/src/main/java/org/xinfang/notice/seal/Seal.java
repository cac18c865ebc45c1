package org.xinfang.notice.seal;

import java.time.OffsetDateTime;
import org.xinfang.contracts.OrganRef;

/**
 * Puts the seal of an organ on a paper (Electronic Signature Law art. 14). One more way of signing, e.g. by SM2 in a sealing
 * device, is one more implementation.
 */
public interface Seal {

    /** Whether the organ has a seal. Without one its papers are held. */
    boolean has(OrganRef organ);

    /**
     * The sealed paper: the given bytes, unchanged, and the signature behind them.
     *
     * @param pdf the paper
     * @param organ whose seal
     * @param at legal time of sealing
     */
    byte[] put(byte[] pdf, OrganRef organ, OffsetDateTime at);
}
