package org.xinfang.deadline.punctuality;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.xinfang.deadline.punctuality.Punctuality.Question;
import org.xinfang.platform.core.LegalClock;

/** The rates of the present month as gauges, per level and per city: few enough series for any province. */
@ApplicationScoped
class PunctualityMeters {

    private final Punctuality punctuality;
    private final LegalClock clock;
    private final MultiGauge rates;

    PunctualityMeters(Punctuality punctuality, LegalClock clock, MeterRegistry registry) {
        this.punctuality = punctuality;
        this.clock = clock;
        this.rates = MultiGauge.builder("xinfang.punctuality.rate")
                .description("share of what was done in time among the limits that end in the present month")
                .register(registry);
    }

    @Scheduled(
            every = "{xinfang.punctuality.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void measure() {
        YearMonth present = YearMonth.from(clock.today());
        rates.register(
                Stream.of(Grouping.LEVEL, Grouping.CITY)
                        .map(by -> new Question(present, present, Optional.empty(), Optional.empty(), by))
                        .flatMap(question -> Arrays.stream(Measure.values())
                                .<MultiGauge.Row<?>>flatMap(measure -> rows(measure, question)))
                        .toList(),
                true);
    }

    private Stream<MultiGauge.Row<?>> rows(Measure measure, Question question) {
        return punctuality.figures(measure, question, clock.today()).stream()
                .flatMap(figure -> Stream.ofNullable(figure.tally().rate())
                        .map(rate -> MultiGauge.Row.of(
                                Tags.of(
                                        "measure", measure.name(),
                                        "by", question.grouping().name(),
                                        "group", figure.group()),
                                rate,
                                BigDecimal::doubleValue)));
    }
}
