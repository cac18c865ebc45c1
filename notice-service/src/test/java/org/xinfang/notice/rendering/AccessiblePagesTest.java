package org.xinfang.notice.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xinfang.notice.document.ContentField;
import org.xinfang.notice.document.DocumentKind;

@DisplayName("无障碍网页")
class AccessiblePagesTest {
    private static final AccessiblePages PAGES = new AccessiblePages(Layout.ofPages());
    private static final Path LOOKED_AT = Path.of("target/letters");

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    @DisplayName("与正本文字相同，有语言、标题，没有绝对定位")
    void everyDocumentIsAPageOfTheSameWords(DocumentKind kind) throws IOException {
        var letter = Letters.of(kind);
        var page = PAGES.of(letter);
        Files.createDirectories(LOOKED_AT);
        Files.writeString(LOOKED_AT.resolve(kind.code() + ".html"), page);
        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"zh-CN\">", "<main>", letter.number(), letter.organ())
                .doesNotContain("position:", "@page", "NOT_FOUND");
        assertThat(page.split("<h1>", -1)).as("one main heading").hasSize(2);
        for (var field : kind.mandatory()) {
            if (field != ContentField.TITLE) {
                letter.content()
                        .text(field)
                        .lines()
                        .map(String::strip)
                        .forEach(line -> assertThat(page).contains(line));
            }
        }
    }
}
