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

    /** This service itself, when an event or the end of a time limit asks for a step. */
    public static Officer service() {
        return new Officer(Actor.system("handling-service"), Set.of(Role.SYSTEM));
    }

    public boolean holds(Role role) {
        return roles.contains(role);
    }
}
