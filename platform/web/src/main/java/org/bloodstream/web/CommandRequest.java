package org.bloodstream.web;

import java.time.Instant;
import org.bloodstream.journal.Act;

/**
 * What every command brings beside its body; a controller method takes it as an argument.
 *
 * @param key the {@code Idempotency-Key} header: 8 to 200 printable ASCII characters, one per intended effect
 * @param caller the authenticated caller
 * @param purpose the {@code Purpose-Of-Use} header, {@code direct-care} when absent
 * @param at when the command arrived
 */
public record CommandRequest(String key, Caller caller, String purpose, Instant at) {
    public Act act() {
        return new Act(caller.id().value(), purpose, at);
    }
}
