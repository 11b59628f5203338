package org.bloodstream.signon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import reactor.core.publisher.Mono;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RememberedTokensTest {
    private Instant now = Instant.parse("2026-11-25T10:00:00Z");
    private Instant end = now.plus(Duration.ofMinutes(5));
    private final List<String> checked = new ArrayList<>();
    private final RememberedTokens tokens =
            new RememberedTokens(this::check, ((InstantSource) () -> now).withZone(ZoneOffset.UTC));

    @Test
    void a_token_is_checked_once_in_a_moment() {
        assertThat(decode("right")).isSameAs(decode("right"));
        assertThat(checked).containsExactly("right");
    }

    @Test
    void it_is_checked_again_when_the_moment_is_over() {
        decode("right");
        now = now.plus(RememberedTokens.MOMENT).plusMillis(1);
        decode("right");
        assertThat(checked).hasSize(2);
    }

    @Test
    void a_token_that_has_ended_is_checked_again_and_refused_as_ever() {
        end = now.plusSeconds(1);
        decode("right");
        now = end;
        decode("right");
        assertThat(checked).hasSize(2);
    }

    @Test
    void a_wrong_token_is_never_remembered() {
        for (var i = 0; i < 2; i++) assertThatThrownBy(() -> decode("wrong")).isInstanceOf(BadJwtException.class);
        assertThat(checked).hasSize(2);
    }

    @Test
    void another_token_of_the_same_caller_is_checked_for_itself() {
        decode("right");
        decode("right, too");
        assertThat(checked).containsExactly("right", "right, too");
    }

    private Jwt decode(String token) {
        return tokens.decode(token).blockOptional().orElseThrow();
    }

    private Mono<Jwt> check(String token) {
        checked.add(token);
        return token.equals("wrong")
                ? Mono.error(new BadJwtException("wrong"))
                : Mono.just(Jwt.withTokenValue(token)
                        .header("alg", "RS256")
                        .subject("ward-nurse")
                        .issuedAt(now.minusSeconds(1))
                        .expiresAt(end)
                        .build());
    }
}
