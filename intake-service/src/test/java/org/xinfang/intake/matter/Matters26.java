package org.xinfang.intake.matter;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.xinfang.platform.testing.TestTokens;

/** Registrations of 2026 as a front end sends them, to be changed field by field. */
public final class Matters26 extends HashMap<String, Object> {
    private static final long serialVersionUID = 1L;

    private Matters26(Map<String, Object> fields) {
        super(fields);
    }

    /** 公交站点建议: received Monday 2026-03-02 by 小店区信访局. */
    public static Matters26 busStop() {
        return new Matters26(Map.of(
                "channel", "ONLINE",
                "receivedAt", "2026-03-02T09:12:00+08:00",
                "region", Map.of("code", "140105", "name", "小店区"),
                "petitioners", List.of(Map.of("name", "陈晓梅", "phone", "13900000000")),
                "text", "区人民医院新院区门口没有公交站，建议把3路车往前延伸一站。"));
    }

    public Matters26 with(String field, Object value) {
        Matters26 changed = new Matters26(this);
        changed.put(field, value);
        return changed;
    }

    @SuppressWarnings("unchecked") // we put it there ourselves
    public Matters26 withPetitioner(String field, Object value) {
        Map<String, Object> petitioner =
                new HashMap<>(((List<Map<String, Object>>) Objects.requireNonNull(get("petitioners"))).getFirst());
        petitioner.put(field, value);
        return with("petitioners", List.of(petitioner));
    }

    /** A request of a registrar of 小店区信访局. */
    public static RequestSpecification registrar() {
        return registrar("140105-PETITION");
    }

    public static RequestSpecification registrar(String organ, String... moreRoles) {
        String[] roles = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("registrar"), java.util.Arrays.stream(moreRoles))
                .toArray(String[]::new);
        return as(TestTokens.staff("registrar@" + organ, organ, organ, roles));
    }

    public static RequestSpecification as(String token) {
        return given().contentType(ContentType.JSON).auth().oauth2(token);
    }

    /** Registers and gives back the matter's id. */
    public static String register(Matters26 matter) {
        return registrar()
                .body(matter)
                .post("/api/v1/matters")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
