package org.xinfang.intake.satisfaction;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinfang.intake.satisfaction.Figures.Figure;
import org.xinfang.intake.satisfaction.Figures.Question;
import org.xinfang.platform.core.LegalClock;

/** The rates of what was closed in the present month and the two before, per city: a window outlasts the month of closing. */
@ApplicationScoped
class SatisfactionMeters {
    private static final int MONTHS_BEFORE = 2;

    private final Figures figures;
    private final LegalClock clock;
    private final MultiGauge satisfaction;
    private final MultiGauge participation;

    SatisfactionMeters(Figures figures, LegalClock clock, MeterRegistry registry) {
        this.figures = figures;
        this.clock = clock;
        this.satisfaction = MultiGauge.builder("xinfang.satisfaction.rate")
                .description("share of the satisfied and basically satisfied among those who evaluated")
                .register(registry);
        this.participation = MultiGauge.builder("xinfang.satisfaction.participation")
                .description("share of what was evaluated among evaluations that ended")
                .register(registry);
    }

    @Scheduled(
            every = "{xinfang.satisfaction.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void measure() {
        YearMonth present = YearMonth.from(clock.today());
        List<Figure> byCity = figures.of(
                new Question(present.minusMonths(MONTHS_BEFORE), present, Optional.empty(), Grouping.CITY),
                clock.today());
        satisfaction.register(rows(byCity, Tally::satisfactionRate), true);
        participation.register(rows(byCity, Tally::participationRate), true);
    }

    private static List<MultiGauge.Row<?>> rows(List<Figure> figures, Function<Tally, @Nullable BigDecimal> rate) {
        return figures.stream()
                .<MultiGauge.Row<?>>flatMap(figure -> Stream.ofNullable(rate.apply(figure.tally()))
                        .map(share -> MultiGauge.Row.of(
                                Tags.of("object", figure.object(), "group", figure.group()),
                                share,
                                BigDecimal::doubleValue)))
                .toList();
    }
}
