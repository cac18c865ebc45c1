package org.xinfang.platform.core;

/**
 * Who acts, for which organ. Every change names one.
 *
 * @param id stable id: the token's subject, or {@code system:<service>}
 * @param name name for people
 * @param organ code of the organ acted for; empty for a petitioner
 * @param organName its name
 */
public record Actor(String id, String name, String organ, String organName) {

    /** A service that acts on its own because the law's time or an event says so. */
    public static Actor system(String service) {
        return new Actor("system:" + service, service, "", "");
    }
}
