package org.xinfang.localstack.demo;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.xinfang.localstack.clock.LegalClockFile;
import org.xinfang.localstack.office.Clerk;
import org.xinfang.localstack.office.Office;

/**
 * Runs every matter of the demonstration through the platform. On a fresh platform legal time follows the matters, so
 * that each is registered when it came, also when a broken-off run is taken up again; where matters were registered in
 * real time, legal time stays what it is.
 */
public final class Demonstration {
    private static final long MINUTES_TO_REGISTRATION = 5;

    private final Office office;
    private final LegalClockFile clock;
    private final Consumer<String> progress;

    public Demonstration(Office office, LegalClockFile clock, Consumer<String> progress) {
        this.office = office;
        this.clock = clock;
        this.progress = progress;
    }

    /** The outcomes, in the order in which the matters came. */
    public List<Outcome> run() throws IOException {
        List<DemoMatter> matters = DemoMatters.all();
        awaitOrgans();
        boolean simulated = clock.isBehind() || (registeredSoFar() == 0 && clock.begin(moment(matters.getFirst())));
        progress.accept(simulated ? "法定时间随信访事项推进" : "平台已有信访事项，法定时间不回拨");
        List<Outcome> outcomes = new ArrayList<>();
        for (DemoMatter matter : matters) {
            if (simulated && moment(matter).isAfter(clock.now())) {
                clock.advanceTo(moment(matter).toString());
            }
            progress.accept(matter.id() + " " + matter.title() + " …");
            MatterRun.Result result =
                    new MatterRun(office, matter).run(clock.now().toLocalDate());
            outcomes.add(Outcome.read(office, matter, result));
        }
        if (simulated) {
            clock.returnToPresent();
        }
        return outcomes;
    }

    /** How many matters the province knows of. */
    public int registeredSoFar() {
        Clerk province = Clerk.desk("140000-PETITION", "山西省信访局");
        return office.get(province, "/api/v1/matters?size=1")
                .required()
                .body()
                .path("total")
                .asInt();
    }

    /** On its first start routing publishes its directory; until then nobody knows any organ. */
    private void awaitOrgans() {
        Clerk province = Clerk.desk("140000-PETITION", "山西省信访局");
        office.await(
                province,
                "/api/v1/organs?size=1",
                "the organ directory",
                page -> page.path("total").asInt() > 0);
    }

    private static OffsetDateTime moment(DemoMatter matter) {
        return matter.receivedAt().plusMinutes(MINUTES_TO_REGISTRATION);
    }
}
