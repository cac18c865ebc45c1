package org.xinfang.routing.matter;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xinfang.platform.web.Page;
import org.xinfang.routing.organ.RegionCode;

/** The matters that are, or were, on their way. */
public interface RoutedMatters {

    void add(RoutedMatter matter);

    Optional<RoutedMatter> find(UUID matter);

    /** The matter of this readable number, locked until the transaction ends. */
    Optional<RoutedMatter> findByNumberForChange(String number);

    /** The matter, locked until the transaction ends. */
    Optional<RoutedMatter> findForChange(UUID matter);

    /** Earlier matters in which one of these names petitions, newest first. */
    List<RoutedMatter> ofPetitioners(List<String> names);

    /** Classified matters that organs of the region registered, the oldest first. */
    Page<RoutedMatter> classifiedIn(RegionCode region, int page, int size);

    /** Writes pending changes, so that versions are those the commit will give. */
    void flush();
}
