package org.xinfang.notice.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.OrganRef;
import org.xinfang.notice.document.DocumentKind;

@QuarkusTest
@DisplayName("发文字号：并发与故障下不重号、不断号")
class NumberSeriesIT {
    private static final int WORKERS = 8;

    @Inject
    NumberSeries numbers;

    @Test
    void twoHundredParallelNumbersAreOneToTwoHundred() throws Exception {
        var organ = new OrganRef("150101-PETITION", "并发一区信访局");
        var taken = inParallel(200, () -> take(organ, DocumentKind.REFERRAL_LETTER, 2026));
        assertThat(taken)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 200).boxed().toList());
    }

    @Test
    void aFailedTransactionLeavesNoGap() throws Exception {
        var organ = new OrganRef("150102-PETITION", "并发二区信访局");
        var attempt = new AtomicInteger();
        var taken = inParallel(120, () -> {
            var fails = attempt.incrementAndGet() % 3 == 0;
            try {
                return QuarkusTransaction.requiringNew().call(() -> {
                    var number = numbers.next(organ, DocumentKind.REFERRAL_LETTER, 2026);
                    if (fails) {
                        throw new PrintingFailed();
                    }
                    return number.sequence();
                });
            } catch (PrintingFailed failed) {
                return 0;
            }
        });
        var issued = taken.stream().filter(number -> number > 0).toList();
        assertThat(issued).hasSize(80);
        assertThat(issued)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 80).boxed().toList());
    }

    @Test
    void eachOrganKindAndYearHasItsOwnSeries() {
        var organ = new OrganRef("150103-PETITION", "并发三区信访局");
        assertThat(take(organ, DocumentKind.REFERRAL_LETTER, 2026)).isEqualTo(1);
        assertThat(take(organ, DocumentKind.REFERRAL_LETTER, 2026)).isEqualTo(2);
        assertThat(take(organ, DocumentKind.REFERRAL_LETTER, 2027)).isEqualTo(1);
        assertThat(take(organ, DocumentKind.HANDLING_OPINION, 2026)).isEqualTo(1);
        assertThat(take(new OrganRef("150104-PETITION", "并发四区信访局"), DocumentKind.REFERRAL_LETTER, 2026))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("两个机关代字相同时后者另取，字号仍不重复")
    void organsWhoseWordsCollideGetDifferentOnes() {
        var city = number(new OrganRef("150200-PETITION", "同名市信访局"));
        var district = number(new OrganRef("150201-PETITION", "同名区信访局"));
        assertThat(city).isEqualTo("同名信转〔2026〕1号");
        assertThat(district).isEqualTo("同名区信转〔2026〕1号");
        assertThat(number(new OrganRef("150200-PETITION", "同名市信访局"))).isEqualTo("同名信转〔2026〕2号");
    }

    private static final class PrintingFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private String number(OrganRef organ) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        numbers.next(organ, DocumentKind.REFERRAL_LETTER, 2026).text());
    }

    private int take(OrganRef organ, DocumentKind kind, int year) {
        return QuarkusTransaction.requiringNew()
                .call(() -> numbers.next(organ, kind, year).sequence());
    }

    private static List<Integer> inParallel(int times, Callable<Integer> task)
            throws InterruptedException, ExecutionException {
        try (var workers = Executors.newFixedThreadPool(WORKERS)) {
            var taken = new ArrayList<Integer>();
            for (var result : workers.invokeAll(Collections.nCopies(times, task))) {
                taken.add(result.get());
            }
            return taken;
        }
    }
}
