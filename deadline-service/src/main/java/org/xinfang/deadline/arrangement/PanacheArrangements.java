package org.xinfang.deadline.arrangement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Year;
import java.util.List;
import org.xinfang.deadline.calendar.Holiday;

/** The imported arrangements in PostgreSQL. */
@ApplicationScoped
class PanacheArrangements implements Arrangements, PanacheRepositoryBase<ArrangementRow, Long> {

    private static final TypeReference<List<Holiday>> HOLIDAYS = new TypeReference<>() {};

    private final ObjectMapper json;

    PanacheArrangements(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void holdStill() {
        lock("pg_advisory_xact_lock_shared");
    }

    @Override
    public void takeAlone() {
        lock("pg_advisory_xact_lock");
    }

    private void lock(String function) {
        getEntityManager()
                .createNativeQuery("SELECT 1 FROM (SELECT " + function + "(calendar_lock())) AS locked")
                .getSingleResult();
    }

    @Override
    public long newest() {
        return getEntityManager()
                .createQuery("select coalesce(max(number), 0L) from ArrangementRow", Long.class)
                .getSingleResult();
    }

    @Override
    public List<Arrangement> inForce() {
        String newestOfItsYear =
                "from ArrangementRow a where version = (select max(version) from ArrangementRow where year = a.year)";
        return find(newestOfItsYear).stream().map(this::toArrangement).toList();
    }

    @Override
    public List<Arrangement> versions(Year year) {
        return stream("year = ?1 order by version desc", year.getValue())
                .map(this::toArrangement)
                .toList();
    }

    @Override
    public Arrangement add(Arrangement arrangement) {
        ArrangementRow row =
                ArrangementRow.of(arrangement, write(arrangement.year().holidays()));
        persistAndFlush(row);
        return toArrangement(row);
    }

    private Arrangement toArrangement(ArrangementRow row) {
        try {
            return row.toArrangement(json.readValue(row.holidays, HOLIDAYS));
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("arrangement " + row.number + " unreadable", corrupt);
        }
    }

    private String write(List<Holiday> holidays) {
        try {
            return json.writeValueAsString(holidays);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
