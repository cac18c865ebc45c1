package org.xinfang.handling.proposal;

import java.util.UUID;
import org.xinfang.contracts.OrganRef;
import org.xinfang.handling.lifecycle.Officer;
import org.xinfang.platform.web.Version;

/**
 * Who wants something done to which proposal.
 *
 * @param proposal its id
 * @param officer who
 * @param seen the version the officer looked at
 */
record ProposalCommand(UUID proposal, Officer officer, Version seen) {

    OrganRef organ() {
        return new OrganRef(officer.actor().organ(), officer.actor().organName());
    }
}
