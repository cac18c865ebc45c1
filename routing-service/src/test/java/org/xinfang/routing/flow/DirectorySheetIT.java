package org.xinfang.routing.flow;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.routing.OrganChanged;
import org.xinfang.platform.testing.RealComponents;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(
        value = RealComponents.class,
        initArgs = @ResourceArg(name = "database", value = "xinfang_routing"))
@DisplayName("机关名录的导出与导入接口")
class DirectorySheetIT {
    private static final String SHEET = "/api/v1/organs/directory.csv";

    @Test
    @DisplayName("导出后原样导入：没有变化，名录版本不变")
    void whatWasExportedComesBackUnchanged() {
        Response exported = exported();

        put(exported.asByteArray(), exported.header("ETag"), false)
                .statusCode(200)
                .body("entered", empty())
                .body("changed", empty());
        assertEquals(exported.header("ETag"), exported().header("ETag"));
        assertEquals(
                "text/csv;charset=utf-8",
                exported.contentType().replace(" ", "").toLowerCase(Locale.ROOT));
    }

    @Test
    @DisplayName("B77 B80 B83：GB18030 文件先试导入再导入，换行与前导零保持不变，其他服务得知")
    void aSheetOfGb18030IsTriedAndTakenIn() {
        byte[] sheet = titled("""
                140123-COMMERCE,娄烦县商务局,娄烦县,140123-GOVERNMENT,140100-COMMERCE,,商贸流通,"城北街\r\n3号，""商务""窗口",0351-0070070,2022/5/1,,
                140123-NETWORK,娄烦县网络服务中心,娄烦县,140123-COMMERCE,,,,,,,,
                """);

        put(sheet, etag(), true)
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("entered.code", equalTo(List.of("140123-NETWORK")))
                .body("changed[0].cells.column", equalTo(List.of("地址", "电话")))
                .body("problems", empty());
        given().get("/api/v1/organs/140123-NETWORK").then().statusCode(404);

        put(sheet, etag(), false).statusCode(200).body("changed", hasSize(1));
        given().get("/api/v1/organs/140123-COMMERCE")
                .then()
                .body("phone", equalTo("0351-0070070"))
                .body("address", equalTo("城北街\r\n3号，\"商务\"窗口"));
        assertEquals(
                "140123-COMMERCE",
                TestBroker.await("140123-NETWORK", OrganChanged.class).territorialSuperior());
    }

    @Test
    @DisplayName("有一处错误就什么都不导入，逐行指出")
    void aSheetWithAFaultChangesNothing() {
        byte[] sheet = titled("""
                140122-NETWORK,阳曲县网络服务中心,阳曲县,140122-GOVERNMENT,,,,,,,,
                140122-WATER,,阳曲县,140122-GOVERNMENT,140100-WATER,,农村饮水|水利,,,2022-05-01,,
                """);

        put(sheet, etag(), false)
                .statusCode(422)
                .body("type", equalTo("urn:xinfang:problem:sheet-refused"))
                .body("rows", hasSize(1))
                .body("rows[0].row", equalTo(3))
                .body("rows[0].column", equalTo("机关全称"))
                .body("rows[0].type", equalTo("cell-missing"));
        given().get("/api/v1/organs/140122-NETWORK").then().statusCode(404);
        put(sheet, etag(), true).statusCode(200).body("problems", hasSize(1));
    }

    @Test
    void aSheetOfAnOldDirectoryIsRefused() {
        put(titled(""), "\"0\"", false).statusCode(412);
        put(new byte[] {(byte) 0xFF, 0x00}, etag(), false)
                .statusCode(422)
                .body("type", equalTo("urn:xinfang:problem:sheet-unreadable"));
        put("code\n".getBytes(StandardCharsets.UTF_8), etag(), false)
                .statusCode(422)
                .body("detail", containsString("机关代码"));
    }

    private static byte[] titled(String rows) {
        return ("机关代码,机关全称,区划名称,块上上级,条上上级,指定复查机关,主管内容分类,地址,电话,设立日期,存续至,承继机关\n" + rows)
                .getBytes(Charset.forName("GB18030"));
    }

    private static Response exported() {
        return given().get(SHEET).then().statusCode(200).extract().response();
    }

    private static String etag() {
        return exported().header("ETag");
    }

    private static ValidatableResponse put(byte[] sheet, String etag, boolean dryRun) {
        return given().auth()
                .oauth2(TestTokens.staff("admin", "140000-PETITION", "山西省信访局", "administrator"))
                .header("If-Match", etag)
                .contentType("text/csv")
                .queryParam("dryRun", dryRun)
                .body(sheet)
                .put(SHEET)
                .then();
    }
}
