package org.xinfang.deadline.limit.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xinfang.deadline.rule.Exclusion;
import org.xinfang.deadline.rule.Step;

/** The lists of a reckoning as text, for the database. */
@ApplicationScoped
class CountingJson {

    private static final String NOTHING = "[]";
    private static final TypeReference<List<Step>> STEPS = new TypeReference<>() {};
    private static final TypeReference<List<Exclusion>> EXCLUSIONS = new TypeReference<>() {};

    private final ObjectMapper json;

    CountingJson(ObjectMapper json) {
        this.json = json;
    }

    String write(List<?> values) {
        try {
            return json.writeValueAsString(values);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    List<Step> steps(String text) {
        return read(text, STEPS);
    }

    List<Exclusion> exclusions(String text) {
        return read(text, EXCLUSIONS);
    }

    private <T> List<T> read(String text, TypeReference<List<T>> type) {
        if (text.equals(NOTHING)) {
            return List.of(); // as most limits have it
        }
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("reckoning of a time limit unreadable: " + text, corrupt);
        }
    }
}
