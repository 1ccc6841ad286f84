package org.isnad.web.add;

/**
 * A file as it was sent.
 *
 * @param name as the browser gave it; only shown, never used as a path
 */
@SuppressWarnings("ArrayRecordComponent")
record Sent(String name, byte[] bytes) {}
