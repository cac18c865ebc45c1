package org.xinfang.localstack.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryUseTest {

    @Test
    void theFairShareIsReadFromTheSystemsSummary() {
        List<String> rollup = List.of(
                "55d0-7ffc ---p 00000000 00:00 0    [rollup]",
                "Rss:               84320 kB",
                "Pss:               54321 kB",
                "Pss_Anon:          40000 kB");

        assertEquals(54321, MemoryUse.share(rollup));
    }

    @Test
    void theMemoryOfThisProcessIsMoreThanNothing() {
        assertTrue(MemoryUse.mebibytes(ProcessHandle.current()) > 10);
    }
}
