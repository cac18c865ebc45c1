package org.xinfang.handling.casefile;

import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.handling.lifecycle.Officer;
import org.xinfang.platform.web.Version;

/**
 * Who wants something done to which case.
 *
 * @param key which case
 * @param officer who
 * @param seen the version the officer looked at
 */
public record Command(CaseKey key, Officer officer, Version seen) {}
