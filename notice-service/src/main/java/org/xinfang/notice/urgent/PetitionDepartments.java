package org.xinfang.notice.urgent;

import org.xinfang.contracts.OrganRef;

/** The petition departments known so far; 国家信访局 always is. */
interface PetitionDepartments {

    /** Keeps its newest name. */
    void keep(OrganRef department);

    OrganRef named(String code);
}
