package org.xinfang.bench.deadline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.xinfang.bench.ground.Clock;
import org.xinfang.bench.ground.Components;
import org.xinfang.bench.ground.Replica;
import org.xinfang.bench.ground.Tokens;
import org.xinfang.localstack.component.Component;

/**
 * Where a measurement takes place.
 *
 * @param repository the checkout with the packaged service
 * @param data folder of this run
 * @param firstDay legal date at the beginning, and earliest day 0
 */
record Ground(
        Path repository,
        Path data,
        LocalDate firstDay,
        Components components,
        Tokens tokens,
        Clock clock,
        Ledger ledger) {

    Replica replica(int port) throws IOException, InterruptedException {
        return Replica.start(Component.DEADLINE, repository, data, port, components, tokens);
    }
}
