package org.xinfang.routing.directory;

import java.time.LocalDate;
import java.util.List;
import org.xinfang.routing.organ.OrganCode;
import org.xinfang.routing.organ.OrganEntry;

/** One decision about an organ, in force from a legal day on. */
public sealed interface Edition {

    /** Number among the organ's editions, from 1; the organ's version is its newest edition's. */
    long number();

    /** First legal day it counts (Asia/Shanghai). */
    LocalDate from();

    /** Whether it comes from the shipped tables; else an administrator decided it. */
    boolean shipped();

    /** The organ stands in the directory like this. */
    record Stands(long number, LocalDate from, boolean shipped, OrganEntry entry) implements Edition {}

    /** The organ no longer exists (撤销、合并、分立, art. 24(2)); the successors continue its powers. */
    record Ends(long number, LocalDate from, List<OrganCode> successors) implements Edition {
        @Override
        public boolean shipped() {
            return false;
        }
    }
}
