package org.xinfang.routing.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.routing.organ.Level;
import org.xinfang.routing.organ.Organ;
import org.xinfang.routing.organ.OrganCode;
import org.xinfang.routing.organ.OrganTree;
import org.xinfang.routing.organ.Organs;
import org.xinfang.routing.organ.RegionCode;

/**
 * The directory in memory. Once in each transaction it asks which revision is the newest and reads only what has changed since
 * the one it holds, so replicas agree and a transaction sees one state from beginning to end.
 */
@ApplicationScoped
@Transactional
public class CurrentDirectory implements Organs {
    private static final Object IN_TRANSACTION = CurrentDirectory.class;

    private final DirectoryStore store;
    private final LegalClock clock;
    private final TransactionSynchronizationRegistry transaction;
    private volatile Known known = new Known(0, Map.of(), OrganTree.on(LocalDate.EPOCH, List.of()));

    CurrentDirectory(DirectoryStore store, LegalClock clock, TransactionSynchronizationRegistry transaction) {
        this.store = store;
        this.clock = clock;
        this.transaction = transaction;
    }

    private record Known(long revision, Map<OrganCode, OrganHistory> histories, OrganTree tree) {}

    /** Revision of the state that is seen. */
    public long revision() {
        return seen().revision();
    }

    /** Every organ through time. */
    public Map<OrganCode, OrganHistory> histories() {
        return seen().histories();
    }

    /**
     * An organ through time.
     *
     * @throws NoSuchElementException when the directory has no such organ
     */
    OrganHistory history(OrganCode code) {
        return Optional.ofNullable(histories().get(code)).orElseThrow();
    }

    /** The directory as it stands today. */
    public OrganTree today() {
        return seen().tree();
    }

    /** The directory as it stood or will stand on a day. */
    public OrganTree on(LocalDate day) {
        Known seen = seen();
        return seen.tree().day().equals(day) ? seen.tree() : tree(day, seen.histories());
    }

    /** Looks anew, for the one who has just locked the directory. */
    void lookAgain() {
        transaction.putResource(IN_TRANSACTION, newest());
    }

    @Override
    public Optional<Organ> find(OrganCode code) {
        return today().find(code);
    }

    @Override
    public List<Organ> acting(OrganCode code) {
        return today().acting(code);
    }

    @Override
    public List<Organ> within(RegionCode region, String function, Level level) {
        return today().within(region, function, level);
    }

    @Override
    public Optional<Organ> holder(String duty, RegionCode region) {
        return today().holder(duty, region);
    }

    @Override
    public List<Organ> below(OrganCode superior) {
        return today().below(superior);
    }

    private Known seen() {
        if (transaction.getResource(IN_TRANSACTION) instanceof Known seen) {
            return seen;
        }
        Known newest = newest();
        transaction.putResource(IN_TRANSACTION, newest);
        return newest;
    }

    private Known newest() {
        Known held = known;
        long revision = store.revision();
        LocalDate today = clock.today();
        if (held.revision() == revision && held.tree().day().equals(today)) {
            return held;
        }
        Map<OrganCode, OrganHistory> histories = new HashMap<>(held.histories());
        store.changedSince(held.revision()).forEach(history -> histories.put(history.code(), history));
        Known newest = new Known(revision, Map.copyOf(histories), tree(today, histories));
        known = newest;
        return newest;
    }

    private static OrganTree tree(LocalDate day, Map<OrganCode, OrganHistory> histories) {
        return OrganTree.on(
                day, histories.values().stream().map(history -> history.on(day)).toList());
    }
}
