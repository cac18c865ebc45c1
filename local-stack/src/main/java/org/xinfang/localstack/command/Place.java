package org.xinfang.localstack.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.xinfang.localstack.layout.Layout;
import org.xinfang.localstack.layout.Trouble;
import picocli.CommandLine.Option;

/** Which platform a command is about. */
final class Place {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "the platform's folder; another folder is another platform (default: .xinfang/data of the checkout)")
    private @Nullable Path data;

    Layout layout() {
        String home = System.getProperty("xinfang.home");
        if (home == null) {
            throw new Trouble("Start this program by the script xinfang of the checkout.");
        }
        Path repository = Path.of(home);
        return Layout.of(repository, data == null ? repository.resolve(".xinfang/data") : data);
    }
}
