package org.xinfang.deadline.matter;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** The readable numbers of matters. */
public interface MatterNumbers {

    /** Numbers by matter; a matter that has not been heard of has none. */
    Map<UUID, String> of(Collection<UUID> matters);
}
