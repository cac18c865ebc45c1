package org.xinfang.deadline.watch;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toSet;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.xinfang.contracts.OrganRef;
import org.xinfang.deadline.rule.BoundParty;
import org.xinfang.deadline.rule.RuleCode;
import org.xinfang.deadline.watch.WatchedLimit.Told;

/**
 * The watch list in PostgreSQL: a narrow table of its own, so that moving a look on does not touch the many indexes of the
 * limits themselves. A claim never waits: a limit or a matter that somebody else holds is left to him or to the next round.
 */
@ApplicationScoped
class JdbcWatchList implements WatchList {

    private static final String CLAIM = """
            WITH due AS MATERIALIZED (
                SELECT time_limit, since FROM watch_entry
                WHERE look_at <= ? ORDER BY look_at LIMIT ?
                FOR UPDATE SKIP LOCKED)
            SELECT id, matter, claim, rule, title, article, organ, organ_name, bound, day_zero, strict_due, legal_due, since,
                   ARRAY(SELECT stage || '@' || planned_on FROM announcement WHERE announcement.time_limit = id) AS told
            FROM due JOIN time_limit ON id = due.time_limit
            WHERE pg_try_advisory_xact_lock(matter_lock(matter))
            ORDER BY matter, id
            """;
    private static final String TELL =
            "INSERT INTO announcement (time_limit, stage, planned_on, told_on, late) VALUES (?, ?, ?, ?, ?)";
    private static final String LOOK_AGAIN = """
            UPDATE watch_entry SET look_at = next.look_at, since = next.since
            FROM unnest(?, ?, ?) AS next (time_limit, look_at, since)
            WHERE watch_entry.time_limit = next.time_limit
            """;
    private static final String ADD = """
            INSERT INTO watch_entry (time_limit, look_at) SELECT time_limit, ? FROM unnest(?) AS time_limit
            ON CONFLICT (time_limit) DO UPDATE SET look_at = excluded.look_at, since = NULL
            """;
    private static final String REMOVE = "DELETE FROM watch_entry WHERE time_limit = ANY (?)";
    private static final String BACKLOG =
            "SELECT count(*), coalesce(min(look_at), CAST(? AS timestamptz)) FROM watch_entry WHERE look_at <= ?";

    private final AgroalDataSource database;

    JdbcWatchList(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public List<WatchedLimit> claim(OffsetDateTime now, int most) {
        return with(CLAIM, claim -> {
            claim.setObject(1, now);
            claim.setInt(2, most);
            List<WatchedLimit> claimed = new ArrayList<>();
            try (ResultSet row = claim.executeQuery()) {
                while (row.next()) {
                    claimed.add(limit(row));
                }
            }
            return claimed;
        });
    }

    @Override
    public void keep(List<Watched> found, LocalDate today) {
        with(TELL, tell -> {
            for (Watched watched : found) {
                for (Telling telling : watched.look().tellings()) {
                    tell.setObject(1, watched.limit().id());
                    tell.setString(2, telling.told().stage());
                    tell.setObject(3, telling.plannedOn());
                    tell.setObject(4, today);
                    tell.setBoolean(5, telling.late());
                    tell.addBatch();
                }
            }
            return tell.executeBatch();
        });
        Map<Boolean, List<Watched>> again = found.stream()
                .collect(partitioningBy(watched -> watched.look().again().isPresent()));
        lookAgain(again.getOrDefault(true, List.of()));
        remove(ids(again.getOrDefault(false, List.of())));
    }

    private void lookAgain(List<Watched> found) {
        with(LOOK_AGAIN, update -> {
            Connection connection = update.getConnection();
            update.setArray(1, connection.createArrayOf("uuid", ids(found)));
            update.setArray(
                    2,
                    connection.createArrayOf(
                            "timestamptz", each(found, look -> look.again().orElseThrow())));
            update.setArray(3, connection.createArrayOf("date", each(found, Look::since)));
            return update.executeUpdate();
        });
    }

    @Override
    public void addAll(Set<UUID> timeLimits, OffsetDateTime now) {
        if (!timeLimits.isEmpty()) {
            with(ADD, insert -> {
                insert.setObject(1, now);
                insert.setArray(2, insert.getConnection().createArrayOf("uuid", timeLimits.toArray()));
                return insert.executeUpdate();
            });
        }
    }

    @Override
    public void removeAll(Set<UUID> timeLimits) {
        if (!timeLimits.isEmpty()) {
            remove(timeLimits.toArray());
        }
    }

    private void remove(Object[] timeLimits) {
        with(REMOVE, delete -> {
            delete.setArray(1, delete.getConnection().createArrayOf("uuid", timeLimits));
            return delete.executeUpdate();
        });
    }

    @Override
    public Backlog backlog(OffsetDateTime now) {
        return with(BACKLOG, count -> {
            count.setObject(1, now);
            count.setObject(2, now);
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return new Backlog(row.getLong(1), row.getObject(2, OffsetDateTime.class));
            }
        });
    }

    private static Object[] ids(List<Watched> found) {
        return found.stream().map(watched -> watched.limit().id()).toArray();
    }

    private static Object[] each(List<Watched> found, Function<Look, Object> value) {
        return found.stream().map(watched -> value.apply(watched.look())).toArray();
    }

    private static WatchedLimit limit(ResultSet row) throws SQLException {
        return new WatchedLimit(
                row.getObject("id", UUID.class),
                row.getObject("matter", UUID.class),
                row.getObject("claim", Integer.class),
                new RuleCode(row.getString("rule")),
                row.getString("title"),
                row.getString("article"),
                new OrganRef(row.getString("organ"), row.getString("organ_name")),
                BoundParty.valueOf(row.getString("bound")),
                row.getObject("day_zero", LocalDate.class),
                row.getObject("strict_due", LocalDate.class),
                row.getObject("legal_due", LocalDate.class),
                row.getObject("since", LocalDate.class),
                told((String[]) row.getArray("told").getArray()));
    }

    private static Set<Told> told(String[] stages) {
        return Arrays.stream(stages)
                .map(stage -> stage.split("@", 2))
                .map(parts -> new Told(parts[0], LocalDate.parse(parts[1])))
                .collect(toSet());
    }

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    private <T> T with(String sql, Work<T> work) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException("watch list not reached", failure);
        }
    }
}
