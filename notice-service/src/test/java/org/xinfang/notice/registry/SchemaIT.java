package org.xinfang.notice.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.hibernate.Session;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SchemaIT {
    private static final String COLUMNS = """
            SELECT c.relname || '.' || a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
            WHERE c.relkind = 'r' AND c.relnamespace = to_regnamespace('public') AND c.relname NOT LIKE 'flyway%'
              AND a.attnum > 0 AND NOT a.attisdropped
            """;
    private static final String UNEXPLAINED =
            COLUMNS + " AND (col_description(c.oid, a.attnum) IS NULL OR obj_description(c.oid) IS NULL)";

    @Inject
    Session database;

    @Test
    @DisplayName("每张表、每一列都有中文说明")
    void everyTableAndColumnIsExplained() {
        assertThat(columns(COLUMNS)).contains("notice.number", "delivery.proof").hasSizeGreaterThan(50);
        assertThat(columns(UNEXPLAINED)).isEmpty();
    }

    private List<String> columns(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(sql, String.class).getResultList());
    }
}
