package org.xinfang.localstack.supervise;

import java.io.PrintStream;
import java.util.Locale;

/** Tells line by line what happens, with the seconds since the beginning. */
public final class Progress {
    private final PrintStream out;
    private final long begin = System.nanoTime();

    public Progress(PrintStream out) {
        this.out = out;
    }

    public void say(String what, String news) {
        out.printf(Locale.ROOT, "[%6.1f s] %-17s %s%n", seconds(), what, news);
        out.flush();
    }

    public double seconds() {
        return (System.nanoTime() - begin) / 1e9;
    }
}
