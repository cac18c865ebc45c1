package org.xinfang.intake.idempotency;

/**
 * What makes a request "the same": who sent it, what for, and the key the sender chose.
 *
 * @param client id of the caller; keys of different callers are independent
 * @param operation name of the command; keys of different commands are independent
 * @param key value of {@code Idempotency-Key}
 */
public record RequestKey(String client, String operation, String key) {}
