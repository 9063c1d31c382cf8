package org.budgeting.idempotency;

/**
 * An answer as it is given again.
 *
 * @param status of HTTP
 * @param location path of what was made; null if nothing was
 * @param etag null for what has no version
 * @param body JSON, byte by byte as it was given
 */
public record StoredAnswer(int status, String location, String etag, String body) {}
