package org.bloodstream.web;

import java.time.Instant;
import java.util.List;
import org.bloodstream.blood.staff.Signature;
import org.bloodstream.journal.Act;
import org.springframework.http.HttpStatus;

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

    /**
     * The caller's signature under the command. Asked before {@link Commands#once}: the same command may succeed after signing in.
     *
     * @throws RefusalException 422 {@code sign-on-not-recent}
     */
    public Signature signature() {
        return Signature.of(caller.id(), caller.signedOnAt(), at)
                .orElseThrow(() -> new RefusalException(
                        HttpStatus.UNPROCESSABLE_ENTITY, "It was not signed", List.of(new SignOnNotRecent())));
    }
}
