package org.xinfang.planted.transaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A resource with a transaction of its own. */
@Transactional
@ApplicationScoped
class OpenResource {}

/** A use case that carries it method by method. */
@ApplicationScoped
class HalfUseCase {
    @Transactional
    void half() {}
}

/** No bean at all. */
@Transactional
class Stray {}
