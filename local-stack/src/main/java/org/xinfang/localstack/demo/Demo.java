package org.xinfang.localstack.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.xinfang.localstack.clock.LegalClockFile;
import org.xinfang.localstack.office.Office;
import org.xinfang.localstack.state.StackFile;
import org.xinfang.localstack.state.StackState;
import org.xinfang.localstack.supervise.Progress;
import org.xinfang.platform.core.LegalClock;

/** {@code xinfang demo}: arguments {@code --data DIR}, the folder of a running platform. */
public final class Demo {
    private Demo() {}

    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[1]);
        StackState stack = new StackFile(data.resolve("stack.json"))
                .read()
                .orElseThrow(() -> new IllegalStateException("The platform is not running. Start it: ./xinfang up"));
        Progress progress = new Progress(System.out);
        LegalClockFile clock = new LegalClockFile(Path.of(stack.legalClockFile()), LegalClock.system());
        List<Outcome> outcomes = new Demonstration(Office.of(stack), clock, news -> progress.say("demo", news)).run();
        System.out.println();
        System.out.println(OutcomeTable.of(outcomes));
        System.exit(report(outcomes));
    }

    private static int report(List<Outcome> outcomes) {
        long right =
                outcomes.stream().filter(outcome -> outcome.faults().isEmpty()).count();
        System.out.printf("%n%d / %d 件与法定结果一致%n", right, outcomes.size());
        outcomes.forEach(outcome -> outcome.faults()
                .forEach(fault -> System.out.println("  " + outcome.matter().id() + "：" + fault)));
        return right == outcomes.size() ? 0 : 1;
    }
}
