package org.xinfang.localstack.office;

import java.util.List;
import java.util.Locale;

/**
 * A clerk of an organ, with an account of his own.
 *
 * @param account user name in Keycloak
 * @param name name for people
 * @param organ code of the organ
 * @param organName its name
 * @param roles roles of the realm
 */
public record Clerk(String account, String name, String organ, String organName, List<String> roles) {
    public Clerk {
        roles = List.copyOf(roles);
    }

    /** Registers and dispatches for a petition department or another receiving organ; may read the sealed track. */
    public static Clerk desk(String organ, String organName) {
        return of("desk", "登记分办", organ, organName, List.of("registrar", "dispatcher", "cleared", "supervisor"));
    }

    /** Handles and drafts. */
    public static Clerk handler(String organ, String organName) {
        return of("handler", "承办人", organ, organName, List.of("handler", "cleared"));
    }

    /** Approves what the handler drafted. */
    public static Clerk approver(String organ, String organName) {
        return of("approver", "负责人", organ, organName, List.of("approver"));
    }

    private static Clerk of(String post, String title, String organ, String organName, List<String> roles) {
        return new Clerk(post + "." + organ.toLowerCase(Locale.ROOT), organName + title, organ, organName, roles);
    }
}
