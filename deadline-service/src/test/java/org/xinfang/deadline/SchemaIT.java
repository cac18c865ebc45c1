package org.xinfang.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xinfang.platform.testing.RealComponents;

@QuarkusTest
@QuarkusTestResource(
        value = RealComponents.class,
        initArgs = @ResourceArg(name = "database", value = "xinfang_deadline"))
class SchemaIT {

    @Inject
    AgroalDataSource database;

    @Test
    void everyTableAndColumnSaysWhatItIs() throws SQLException {
        String uncommented = """
                SELECT c.relname || coalesce('.' || a.attname, '')
                FROM pg_class c
                JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'
                CROSS JOIN LATERAL (
                    SELECT 0 AS attnum, NULL::text AS attname
                    UNION ALL
                    SELECT attnum, attname::text FROM pg_attribute
                    WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped) a
                WHERE c.relkind = 'r' AND c.relname <> 'flyway_schema_history'
                  AND col_description(c.oid, a.attnum) IS NULL AND NOT (a.attnum = 0 AND obj_description(c.oid) IS NOT NULL)
                """;
        List<String> found = new ArrayList<>();
        try (var connection = database.getConnection();
                ResultSet rows = connection.createStatement().executeQuery(uncommented)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        assertEquals(List.of(), found);
    }
}
