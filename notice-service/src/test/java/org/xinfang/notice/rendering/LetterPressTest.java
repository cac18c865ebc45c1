package org.xinfang.notice.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xinfang.notice.document.DocumentKind;

class LetterPressTest {
    private static final Path LOOKED_AT = Path.of("target/letters");

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    @DisplayName("文书正文与内容一致")
    void printsEveryWordOfEveryDocument(DocumentKind kind) throws IOException {
        var letter = Letters.of(kind);
        var pdf = Paper.print(letter);
        Files.createDirectories(LOOKED_AT);
        Files.write(LOOKED_AT.resolve(kind.code() + ".pdf"), pdf);

        var text = Paper.textOf(pdf);
        assertThat(text)
                .contains(
                        letter.organ(),
                        letter.number(),
                        kind.title(),
                        letter.addressee().name() + "：",
                        "2026年3月5日");
        for (var field : kind.mandatory()) {
            for (var paragraph : letter.content().text(field).lines().toList()) {
                assertThat(text).contains(paragraph.replaceAll("\\s", ""));
            }
        }
        assertThat(text).doesNotContain("#");
    }
}
