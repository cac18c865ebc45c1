package org.xinfang.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/v1/matters", "/api/v1/matters/14-01_05.7~a", "/..a/b..", "/a/..."})
    void aPathEverybodyReadsTheSameWayIsKeptLetterForLetter(String path) {
        assertThat(PlainPath.of(path)).get().hasToString(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "api",
                "//",
                "/a/",
                "/a//b",
                "/.",
                "/a/..",
                "/a/./b",
                "/a%2fb",
                "/%61",
                "/a;b",
                "/a\\b",
                "/水",
                "/a b",
                "/a\tb",
                "/a\u0000",
                "/a%",
                "http://host/a"
            })
    void aPathThatCanBeReadInAnotherWayIsNone(String path) {
        assertThat(PlainPath.of(path)).isEmpty();
    }

    @Test
    void theRootHasNoSegments() {
        assertThat(PlainPath.of("/").orElseThrow().segments()).isEmpty();
    }
}
