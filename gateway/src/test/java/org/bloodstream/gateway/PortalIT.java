package org.bloodstream.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.regex.Pattern;
import org.bloodstream.testkit.TestServers;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;

class PortalIT extends GatewayTest {
    private static final Pattern SCRIPT = Pattern.compile("src=\"(/assets/[^\"]+\\.js)\"");

    @Test
    void every_page_is_the_portals_document_and_never_cached() {
        var browser = new Browser(port);
        var page = browser.signIn("/", "ward-nurse");
        for (var answer : new java.net.http.HttpResponse<?>[] {
            page, browser.open("/trace/A999026000123"), browser.open("/bedside")
        }) {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("text/html");
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(answer.body().toString()).isEqualTo(page.body());
        }
        assertThat(page.body()).contains(new ClassPathResource("static/index.html").exists() ? "portal" : "not built");
        assertThat(browser.open("/api/nowhere").statusCode()).isEqualTo(404);
        assertThat(browser.open("/assets/nothing.js").statusCode()).isEqualTo(404);
    }

    @Test
    void hashed_files_are_kept_by_browsers_and_open_to_all() {
        var document = new ClassPathResource("static/index.html");
        org.junit.jupiter.api.Assumptions.assumeTrue(document.exists(), "the portal was not built");
        var script = SCRIPT.matcher(read(document));
        assertThat(script.find()).isTrue();
        http.get()
                .uri(script.group(1))
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueMatches("Cache-Control", "max-age=31536000, public, immutable")
                .expectHeader()
                .valueMatches("Content-Type", "(text|application)/javascript.*");
    }

    @Test
    void every_answer_carries_the_policy_for_browsers() {
        var keycloak = URI.create(TestServers.issuer());
        http.get()
                .uri("/")
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectHeader()
                .valueEquals(
                        "Content-Security-Policy",
                        "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; "
                                + "connect-src 'self'; object-src 'none'; frame-ancestors 'none'; base-uri 'none'; "
                                + "form-action 'self' http://" + keycloak.getAuthority())
                .expectHeader()
                .valueEquals("X-Content-Type-Options", "nosniff")
                .expectHeader()
                .valueEquals("Referrer-Policy", "same-origin")
                .expectHeader()
                .valueEquals("Cross-Origin-Opener-Policy", "same-origin")
                .expectHeader()
                .valueEquals("X-Frame-Options", "DENY")
                .expectHeader()
                .exists("Permissions-Policy");
        http.get().uri("/api/session").exchange().expectHeader().exists("Content-Security-Policy");
    }

    private static String read(ClassPathResource file) {
        try {
            return file.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
