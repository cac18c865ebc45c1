package org.xinfang.routing.organ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.xinfang.platform.web.Page;

/** Shows the directory. */
@ApplicationScoped
@Transactional
class ViewOrgans {
    private final OrganDirectory directory;
    private final OrganFunctions functions = OrganFunctions.shipped();

    ViewOrgans(OrganDirectory directory) {
        this.directory = directory;
    }

    Optional<OrganView> one(OrganCode code) {
        return directory.find(code).map(organ -> OrganView.of(organ, functions));
    }

    Page<OrganView> list(OrganQuery query, int page, int size) {
        return new Page<>(
                directory.search(query, page, size).stream()
                        .map(organ -> OrganView.of(organ, functions))
                        .toList(),
                directory.count(query),
                page,
                size);
    }
}
