package org.xinfang.handling.casefile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.State;

/** The cases of all organs (案卷库). */
interface HandlingCases {

    /** The case; of several reviews of a claim the newest. */
    Optional<HandlingCase> find(CaseKey key);

    /** The case, kept from others until the transaction ends. */
    Optional<HandlingCase> findForChange(CaseKey key);

    /** The cases of a matter, by claim, then in the order in which they were opened. */
    List<HandlingCase> of(UUID matter);

    /** One page of an organ's cases in these states, the longest waiting first. */
    List<HandlingCase> of(String organ, Set<State> states, int page, int size);

    long count(String organ, Set<State> states);

    void open(HandlingCase handling);

    /** Adds the steps that are not kept yet. */
    void save(HandlingCase handling);
}
