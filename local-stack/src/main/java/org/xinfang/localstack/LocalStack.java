package org.xinfang.localstack;

import org.xinfang.localstack.command.Xinfang;

/** Where the local stack begins. */
public final class LocalStack {
    private LocalStack() {}

    public static void main(String[] arguments) {
        System.exit(Xinfang.run(arguments));
    }
}
