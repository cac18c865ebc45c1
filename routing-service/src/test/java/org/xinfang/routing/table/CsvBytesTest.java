package org.xinfang.routing.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvBytesTest {
    private static final String TEXT = "机关代码,机关全称\n140105-PETITION,太原市小店区信访局䶮𠮷\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    @DisplayName("B77 电子表格保存的 GB18030 与 UTF-8 都能读取")
    void bothCharsetsOfSpreadsheetsAreRead(String charset) {
        assertEquals(Optional.of(TEXT), CsvBytes.text(TEXT.getBytes(Charset.forName(charset))));
    }

    @Test
    @DisplayName("B78 字节顺序标记不是第一列列名的一部分")
    void theByteOrderMarkIsNoPartOfTheFirstTitle() {
        assertEquals(Optional.of(TEXT), CsvBytes.text(CsvBytes.of(TEXT)));
        assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, Arrays.copyOf(CsvBytes.of(TEXT), 3));
    }

    @Test
    void otherBytesAreRefused() {
        assertEquals(Optional.empty(), CsvBytes.text(new byte[] {(byte) 0xFF, (byte) 0xFE, 0x00}));
        assertEquals(Optional.of("plain"), CsvBytes.text("plain".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    @DisplayName("B83 单元格内的换行、引号、逗号往返不变；B80 电话号码前导零不变")
    void cellsComeBackAsTheyWere() {
        List<List<String>> rows = List.of(
                List.of("地址", "电话"),
                List.of("真武路16号\r\n“信访”大厅，\"西\"门, 一层", "0351-7000000"),
                List.of(" 前后有空格 ", "007"),
                List.of("", ""));

        assertEquals(Optional.of(rows), CsvCells.read(CsvCells.write(rows)));
    }

    @Test
    void anOpenQuotationIsNoCsv() {
        assertEquals(Optional.empty(), CsvCells.read("a,b\n\"c,d\n"));
    }
}
