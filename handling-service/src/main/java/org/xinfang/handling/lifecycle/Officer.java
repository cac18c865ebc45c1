package org.xinfang.handling.lifecycle;

import java.util.Set;
import org.xinfang.platform.core.Actor;

/**
 * A person of an organ with the offices that person holds there.
 *
 * @param actor who, for which organ
 * @param roles offices held
 */
public record Officer(Actor actor, Set<Role> roles) {

    public Officer {
        roles = Set.copyOf(roles);
    }

    boolean holds(Role role) {
        return roles.contains(role);
    }
}
