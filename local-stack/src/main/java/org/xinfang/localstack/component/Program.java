package org.xinfang.localstack.component;

import java.io.IOException;

/** What the supervisor has to know about a program to run it. */
public interface Program {

    /** Whether there is anything to run; an application may not have been built. */
    default boolean isBuilt() {
        return true;
    }

    /** Makes everything that must exist before the process begins; quick when it is there already. */
    void prepare() throws IOException, InterruptedException;

    Command command();

    /** Whether the running process does its work. Asked again and again, so it must answer soon. */
    boolean isReady();

    /** Gives a process that has just become ready what the others expect to find in it. */
    default void furnish() {}
}
