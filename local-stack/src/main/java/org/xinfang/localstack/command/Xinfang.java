package org.xinfang.localstack.command;

import org.xinfang.localstack.layout.Trouble;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. {@code demo}, {@code test} and {@code bench} are in the script, which hands the rest over. */
@Command(
        name = "xinfang",
        description = "the petition-matter platform on this machine",
        subcommands = {Up.class, Down.class, Status.class, Clock.class},
        mixinStandardHelpOptions = true)
public final class Xinfang {
    private Xinfang() {}

    /** @return the exit code */
    public static int run(String... arguments) {
        return new CommandLine(new Xinfang())
                .setExecutionExceptionHandler((failure, line, parsed) -> {
                    if (!(failure instanceof Trouble)) {
                        throw failure;
                    }
                    line.getErr().println(failure.getMessage());
                    return 1;
                })
                .execute(arguments);
    }
}
