package org.xinfang.localstack.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.xinfang.localstack.layout.Layout;
import org.xinfang.localstack.state.StackFile;
import org.xinfang.localstack.state.StackState;
import org.xinfang.localstack.status.StackStatus;
import org.xinfang.localstack.status.StatusTable;
import org.xinfang.localstack.status.TakeStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows processes, health, lag and memory. */
@Command(
        name = "status",
        description = "show processes, health, lag and memory",
        exitCodeListHeading = "%nEnds with%n",
        exitCodeList = {"0:everything runs and is well", "3:the platform is not running", "4:something is not well"})
final class Status implements Callable<Integer> {
    private static final int NOT_RUNNING = 3;
    private static final int NOT_WELL = 4;

    @Mixin
    private final Place place = new Place();

    @Option(names = "--json", description = "for programs")
    private boolean json;

    @Override
    public Integer call() throws JsonProcessingException {
        Layout layout = place.layout();
        Optional<StackState> state = new StackFile(layout.stackFile()).read();
        if (state.isEmpty()
                || (!state.get().isSupervised()
                        && state.get().living().findAny().isEmpty())) {
            System.out.println(json ? "{\"phase\":\"STOPPED\"}" : "The platform is not running. Start it: xinfang up");
            return NOT_RUNNING;
        }
        StackStatus status = new TakeStatus(layout).of(state.get());
        System.out.println(
                json
                        ? JsonMapper.builder()
                                .build()
                                .writerWithDefaultPrettyPrinter()
                                .writeValueAsString(status)
                        : StatusTable.of(status));
        return status.isWell() ? 0 : NOT_WELL;
    }
}
