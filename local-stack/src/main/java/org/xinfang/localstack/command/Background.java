package org.xinfang.localstack.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xinfang.localstack.component.Jvm;
import org.xinfang.localstack.layout.Layout;
import org.xinfang.localstack.state.Phase;
import org.xinfang.localstack.state.StackFile;
import org.xinfang.localstack.state.StackState;

/** Starts the supervisor as a process of its own, repeats what it says, and leaves when the platform is ready. */
record Background(Layout layout, boolean freePorts, PrintStream out) {
    private static final long LOOK_MILLIS = 100;

    int start() throws IOException, InterruptedException {
        Path log = layout.log("supervisor");
        Process supervisor = new ProcessBuilder(words())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        // Whoever loses patience before the platform is ready does not want half of it in the background.
        Thread giveUp = new Thread(supervisor::destroy, "give up");
        Runtime.getRuntime().addShutdownHook(giveUp);
        try (RandomAccessFile said = new RandomAccessFile(log.toFile(), "r")) {
            while (supervisor.isAlive() && !isReady(supervisor.pid())) {
                repeat(said);
                Thread.sleep(LOOK_MILLIS);
            }
            repeat(said);
        }
        new StackFile(layout.stackFile())
                .read()
                .filter(state -> supervisor.isAlive())
                .ifPresent(state -> out.println(Welcome.text(state, layout)));
        Runtime.getRuntime().removeShutdownHook(giveUp);
        return supervisor.isAlive() ? 0 : 1;
    }

    private boolean isReady(long pid) {
        Optional<StackState> state = new StackFile(layout.stackFile()).read();
        return state.isPresent()
                && state.get().supervisor().pid() == pid
                && state.get().phase() == Phase.READY;
    }

    private void repeat(RandomAccessFile said) throws IOException {
        byte[] news = new byte[(int) (said.length() - said.getFilePointer())];
        said.readFully(news);
        out.write(news);
        out.flush();
    }

    private List<String> words() {
        List<String> words = new ArrayList<>(List.of(
                Jvm.java(),
                "-Xmx96m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                "-Dxinfang.home=" + layout.repository(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.xinfang.localstack.LocalStack",
                "up",
                "--unattended",
                "--data",
                layout.data().toString()));
        if (freePorts) {
            words.add("--free-ports");
        }
        return words;
    }
}
