package org.xinfang.notice.registry;

import java.util.UUID;

/**
 * The right of one worker to finish one piece of work for a while. When it ends unfinished, another worker takes over; the
 * former one can no longer finish, for its key no longer fits.
 *
 * @param work id of the notice or delivery
 * @param key proves the right
 * @param attempt which attempt this is, from 1; counted even when a worker dies
 */
public record Lease(UUID work, UUID key, int attempt) {}
