package org.xinfang.localstack.command;

import java.io.PrintStream;
import java.util.Optional;
import org.xinfang.localstack.layout.Layout;
import org.xinfang.localstack.state.Phase;
import org.xinfang.localstack.state.StackFile;
import org.xinfang.localstack.state.StackState;

/** What a second {@code up} says. */
record AlreadyRunning(Layout layout, PrintStream out) {

    int tell() throws InterruptedException {
        StackFile file = new StackFile(layout.stackFile());
        Optional<StackState> state = file.read();
        while (state.isEmpty() || state.get().phase() == Phase.STARTING) {
            Thread.sleep(200);
            state = file.read();
        }
        out.println("The platform is running already (process "
                + state.get().supervisor().pid() + ").");
        out.println(Welcome.text(state.get(), layout));
        return 0;
    }
}
