package org.xinfang.intake.number;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;

/**
 * Takes the next number of a region and day. The counter's row is locked until the registration commits, so numbers have
 * neither gaps nor twins; other regions do not wait.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class NumberMatter {
    private final EntityManager database;

    NumberMatter(EntityManager database) {
        this.database = database;
    }

    /**
     * @param region 6-digit region of the registering organ
     * @param registeredOn legal date of registration
     */
    public MatterNumber next(String region, LocalDate registeredOn) {
        Number sequence = (Number) database.createNativeQuery("""
                        INSERT INTO matter_counter (region, registered_on, last_sequence) VALUES (:region, :day, 1)
                        ON CONFLICT (region, registered_on)
                        DO UPDATE SET last_sequence = matter_counter.last_sequence + 1
                        RETURNING last_sequence
                        """)
                .setParameter("region", region)
                .setParameter("day", registeredOn)
                .getSingleResult();
        return MatterNumber.of(region, registeredOn, sequence.intValue());
    }
}
