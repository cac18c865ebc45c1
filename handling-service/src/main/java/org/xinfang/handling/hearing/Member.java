package org.xinfang.handling.hearing;

import org.jspecify.annotations.Nullable;
import org.xinfang.handling.paper.Mandatory;

/**
 * One who sits on the panel of a hearing (听证员).
 *
 * @param name name
 * @param unit where that person works
 */
record Member(String name, String unit) {

    /** The member with name and unit; a fault of the content when either is missing. */
    static Member whole(Mandatory content, String field, @Nullable Member given) {
        Member member = content.present(field, given, new Member("", ""));
        return new Member(content.text(field + ".name", member.name), content.text(field + ".unit", member.unit));
    }
}
