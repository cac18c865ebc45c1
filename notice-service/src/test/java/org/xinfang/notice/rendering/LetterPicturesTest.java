package org.xinfang.notice.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xinfang.notice.document.ContentField;
import org.xinfang.notice.document.DocumentKind;

/**
 * The letters look as they looked when a person last approved of them. After a wanted change look at {@code target/letters}, then
 * {@code mvn -pl notice-service test -Dtest=LetterPicturesTest -Dpictures.update=true}.
 */
@DisplayName("文书版面与留存的样张一致（GB/T 9704-2012）")
class LetterPicturesTest {
    private static final Path KEPT = Path.of("src/test/resources/pictures");
    private static final boolean UPDATE = Boolean.getBoolean("pictures.update");

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void looksAsTheKeptSample(DocumentKind kind) throws IOException {
        compare(kind.code(), Paper.print(Letters.of(kind)));
    }

    @Test
    @DisplayName("送达回证")
    void theReceiptOfServiceLooksAsTheKeptSample() throws IOException {
        compare("DOC-25", ((Pressed.Paper) Paper.PRESS.print(Letters.receiptOfService())).pdf());
    }

    @Test
    @DisplayName("多一行、少一条红线都看得出来")
    void seesWhatAPersonWouldSee() {
        var kind = DocumentKind.REGISTRATION_RECEIPT;
        var picture = CoarsePicture.of(Paper.print(Letters.of(kind)));
        var longer = Letters.content(kind).with(ContentField.QUERY_WAY, Letters.QUERY_WAY + "也可以在工作时间拨打本单位的电话询问办理情况。");
        assertThat(CoarsePicture.differences(CoarsePicture.of(Paper.print(Letters.of(kind, longer))), picture))
                .hasSizeGreaterThan(10);
        var otherOrgan = CoarsePicture.of(Paper.print(Letters.from("太原市小店区人民政府", Letters.of(kind))));
        assertThat(CoarsePicture.differences(otherOrgan, picture)).isNotEmpty();
        assertThat(CoarsePicture.differences(picture, picture)).isEmpty();
    }

    private static void compare(String document, byte[] pdf) throws IOException {
        var kept = KEPT.resolve(document + ".txt");
        var picture = CoarsePicture.of(pdf);
        if (UPDATE) {
            Files.createDirectories(KEPT);
            Files.write(kept, picture);
        }
        List<String> sample = Files.readAllLines(kept);
        assertThat(CoarsePicture.differences(picture, sample)).as(document).isEmpty();
    }
}
