package org.bloodstream.blood.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SigningTest {
    private static final Actor OFFICER = new Actor("quality-officer");
    private static final Instant SIGNED_ON = Instant.parse("2026-11-27T09:00:00Z");

    @Test
    void somebody_signs_for_five_minutes_after_signing_on() {
        assertThat(Signature.of(OFFICER, SIGNED_ON, SIGNED_ON.plusSeconds(300)))
                .contains(new Signature(OFFICER, SIGNED_ON));
        assertThat(Signature.of(OFFICER, SIGNED_ON, SIGNED_ON.plusSeconds(301))).isEmpty();
    }

    @Test
    void a_token_that_does_not_say_when_somebody_signed_on_signs_nothing() {
        assertThat(Signature.of(OFFICER, null, SIGNED_ON)).isEmpty();
    }
}
