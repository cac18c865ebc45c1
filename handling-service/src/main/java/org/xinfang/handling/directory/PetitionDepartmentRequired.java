package org.xinfang.handling.directory;

import java.util.Map;
import java.util.Optional;
import org.xinfang.platform.core.Refusal;

/** Only a petition department supervises and makes proposals (art. 14, 40). */
record PetitionDepartmentRequired(String organ) implements Refusal {
    @Override
    public String problem() {
        return "petition-department-required";
    }

    @Override
    public Kind kind() {
        return Kind.FORBIDDEN;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("organ", organ);
    }

    @Override
    public Optional<String> article() {
        return Optional.of("《信访工作条例》第四十条");
    }
}
