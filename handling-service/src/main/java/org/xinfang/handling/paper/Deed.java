package org.xinfang.handling.paper;

import java.time.LocalDate;
import org.xinfang.platform.core.Actor;

/**
 * Who put his name to something, and when.
 *
 * @param by the person's id
 * @param name the person's name
 * @param on legal date
 */
public record Deed(String by, String name, LocalDate on) {

    public static Deed of(Actor actor, LocalDate on) {
        return new Deed(actor.id(), actor.name(), on);
    }

    public boolean isOf(Actor actor) {
        return by.equals(actor.id());
    }
}
