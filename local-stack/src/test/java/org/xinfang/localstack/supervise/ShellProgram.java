package org.xinfang.localstack.supervise;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.xinfang.localstack.component.Command;
import org.xinfang.localstack.component.Program;

/** A small real process: a line of shell that is ready when it has made a file. */
record ShellProgram(String line, Path readyFile) implements Program {

    /** Becomes ready and then lives until it is stopped. */
    static ShellProgram lasting(Path folder) {
        Path ready = folder.resolve("ready");
        return new ShellProgram("touch " + ready + "; exec sleep 600", ready);
    }

    /** Ends at once with a complaint. */
    static ShellProgram broken(Path folder) {
        return new ShellProgram("echo cannot work; exit 3", folder.resolve("ready"));
    }

    @Override
    public void prepare() {}

    @Override
    public Command command() {
        return new Command(List.of("sh", "-c", line), Map.of());
    }

    @Override
    public boolean isReady() {
        return Files.exists(readyFile);
    }
}
