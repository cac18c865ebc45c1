package org.xinfang.handling.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;

@ApplicationScoped
class PanacheReviews implements Reviews, PanacheRepositoryBase<ReviewRow, UUID> {

    @Override
    public Optional<Review> find(UUID request) {
        return findByIdOptional(request).map(ReviewRow::toReview);
    }

    @Override
    public void open(ReviewRequest request) {
        persist(ReviewRow.of(request));
    }

    @Override
    public void put(UUID request, ReviewOpinion opinion) {
        findById(request).take(opinion);
    }

    @Override
    public void nameNext(UUID request, OrganRef nextOrgan) {
        findById(request).nameNext(nextOrgan);
    }
}
