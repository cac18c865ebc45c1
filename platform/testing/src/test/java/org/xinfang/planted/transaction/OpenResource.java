package org.xinfang.planted.transaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A resource with a transaction of its own. */
@Transactional
@ApplicationScoped
class OpenResource {}

/** A consumer with one for a method. */
@ApplicationScoped
class HalfConsumer {
    @Transactional
    void half() {}
}

/** No bean at all. */
@Transactional
class Stray {}
