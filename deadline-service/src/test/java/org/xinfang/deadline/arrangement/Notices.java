package org.xinfang.deadline.arrangement;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.xinfang.deadline.calendar.CalendarFile;
import org.xinfang.platform.testing.TestTokens;

/** Arrangements as an administrator sends them. */
public final class Notices {

    private final int year;
    private final List<Map<String, Object>> holidays;

    private Notices(int year, List<Map<String, Object>> holidays) {
        this.year = year;
        this.holidays = holidays;
    }

    /** The arrangement of a year that came with the service. */
    public static Notices shipped(int year) {
        return new Notices(
                year,
                CalendarFile.shipped().stream()
                        .filter(known -> known.year().getValue() == year)
                        .flatMap(known -> known.holidays().stream())
                        .map(holiday -> holiday(
                                holiday.name(), holiday.firstDay(), holiday.lastDay(), holiday.makeUpWorkdays()))
                        .toList());
    }

    /** What 2028 might be given: its statutory days with the lunar ones by calculation. */
    static Notices ofYear2028() {
        return new Notices(
                2028,
                List.of(
                        holiday("元旦", "2028-01-01", "2028-01-03"),
                        holiday("春节", "2028-01-25", "2028-02-01"),
                        holiday("清明节", "2028-04-04", "2028-04-04"),
                        holiday("劳动节", "2028-05-01", "2028-05-05"),
                        holiday("端午节", "2028-05-27", "2028-05-29"),
                        holiday("国庆节、中秋节", "2028-10-01", "2028-10-08")));
    }

    /** The same for 2029. */
    public static Notices ofYear2029() {
        return new Notices(
                2029,
                List.of(
                        holiday("元旦", "2029-01-01", "2029-01-01"),
                        holiday("春节", "2029-02-12", "2029-02-18"),
                        holiday("清明节", "2029-04-04", "2029-04-04"),
                        holiday("劳动节", "2029-05-01", "2029-05-05"),
                        holiday("端午节", "2029-06-16", "2029-06-18"),
                        holiday("中秋节", "2029-09-22", "2029-09-24"),
                        holiday("国庆节", "2029-10-01", "2029-10-07")));
    }

    /** The same with one more paragraph of days off. */
    public Notices with(String name, String firstDay, String lastDay) {
        return new Notices(
                year,
                Stream.concat(holidays.stream(), Stream.of(holiday(name, firstDay, lastDay)))
                        .toList());
    }

    Notices without(String name) {
        return new Notices(
                year,
                holidays.stream().filter(it -> !name.equals(it.get("name"))).toList());
    }

    /** Sends it as the version after the one that is there. */
    public ValidatableResponse send() {
        String seen = given().get("/api/v1/calendars/" + year).header("ETag");
        return send(seen, TestTokens.staff("管理员", "140000-PETITION", "山西省信访局", "administrator"));
    }

    ValidatableResponse send(String ifMatch, String token) {
        var request = given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(Map.of("source", "测试用通知", "published", "2025-11-04", "holidays", holidays));
        return (ifMatch.isEmpty() ? request : request.header("If-Match", ifMatch))
                .put("/api/v1/calendars/" + year)
                .then();
    }

    private static Map<String, Object> holiday(String name, String firstDay, String lastDay) {
        return holiday(name, LocalDate.parse(firstDay), LocalDate.parse(lastDay), new ArrayList<>());
    }

    private static Map<String, Object> holiday(
            String name, LocalDate firstDay, LocalDate lastDay, List<LocalDate> makeUpWorkdays) {
        return Map.of(
                "name", name,
                "firstDay", firstDay.toString(),
                "lastDay", lastDay.toString(),
                "makeUpWorkdays",
                        makeUpWorkdays.stream().map(LocalDate::toString).toList());
    }
}
