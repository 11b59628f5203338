package org.bloodstream.signon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.web.server.authentication.ServerBearerTokenAuthenticationConverter;
import org.springframework.security.web.server.authentication.ServerAuthenticationConverter;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BearerTokensTest {

    @Test
    void a_token_is_read_from_behind_the_scheme() {
        assertThat(read(new BearerTokens(), "Bearer a.b-c_d")).isEqualTo("a.b-c_d");
    }

    @Test
    void every_character_in_every_place_is_read_or_refused_as_spring_security_does() {
        IntStream.rangeClosed(0, 0x17f)
                .mapToObj(character -> (char) character)
                .flatMap(character -> Stream.of(
                        "Bearer " + character,
                        "Bearer " + character + "b",
                        "Bearer a" + character + "b",
                        "Bearer a" + character,
                        "Bearer" + character + "a"))
                .forEach(BearerTokensTest::isReadAsBySpringSecurity);
    }

    @Test
    void so_is_what_is_not_a_bearer_token() {
        Stream.of(
                        "",
                        "Bearer",
                        "Bearer ",
                        "Bearer  a",
                        "bearer a",
                        "BEARER a",
                        "Bearer a==",
                        "Bearer a=b",
                        " Bearer a",
                        "Basic YTpi",
                        "Bearera")
                .forEach(BearerTokensTest::isReadAsBySpringSecurity);
    }

    private static void isReadAsBySpringSecurity(String authorization) {
        assertThat(read(new BearerTokens(), authorization))
                .as(authorization)
                .isEqualTo(read(new ServerBearerTokenAuthenticationConverter(), authorization));
    }

    private static String read(ServerAuthenticationConverter converter, String authorization) {
        var request = MockServerHttpRequest.get("/").header(HttpHeaders.AUTHORIZATION, authorization);
        return converter
                .convert(MockServerWebExchange.from(request))
                .cast(BearerTokenAuthenticationToken.class)
                .map(BearerTokenAuthenticationToken::getToken)
                .defaultIfEmpty("none")
                .onErrorResume(refusal -> reactor.core.publisher.Mono.just(refusal.toString()))
                .blockOptional()
                .orElseThrow();
    }
}
