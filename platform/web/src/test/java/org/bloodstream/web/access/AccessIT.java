package org.bloodstream.web.access;

import static org.bloodstream.testkit.TestServers.as;

import org.bloodstream.web.tryout.ShelfTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AccessIT extends ShelfTest {

    @Test
    void a_caller_is_who_the_token_says() {
        http.get()
                .uri("/api/shelf/me")
                .headers(as("ward-nurse"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.id")
                .isEqualTo("ward-nurse")
                .jsonPath("$.roles[0]")
                .isEqualTo("ward-nurse");
    }
}
