package org.bloodstream.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.bloodstream.testkit.TestServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Every token is as good as expired here, so every call to a service refreshes it at Keycloak. */
@TestPropertySource(properties = "bloodstream.sign-on.ahead=1h")
class RefreshIT extends GatewayTest {
    private static final Pattern TOKEN = Pattern.compile("Bearer ([^\"]+)");
    private static final String SESSION = "__Host-bloodstream";
    private Browser browser = new Browser(0);

    @BeforeEach
    void signIn() {
        browser = new Browser(port);
        browser.signIn("/", "haemovigilance-officer");
    }

    @Test
    void an_expiring_token_is_refreshed_behind_the_persons_back() {
        var first = browser.call("/api/outcomes/one");
        var second = browser.call("/api/outcomes/two");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(token(second)).isNotEqualTo(token(first));
    }

    @Test
    void a_refresh_leaves_the_session_its_number_so_that_a_request_on_its_way_is_known() {
        var before = browser.cookie(SESSION);
        assertThat(browser.call("/api/outcomes/one").statusCode()).isEqualTo(200);
        assertThat(browser.cookie(SESSION)).isNotEmpty().isEqualTo(before);
    }

    @Test
    void requests_at_the_same_time_share_one_session_and_none_fails() {
        var answers = IntStream.range(0, 12)
                .parallel()
                .mapToObj(call -> browser.call("/api/outcomes/" + call).statusCode())
                .toList();
        assertThat(answers).hasSize(12).containsOnly(200);
    }

    @Test
    void when_keycloak_gives_no_more_tokens_the_session_is_over_and_calls_are_told_to_sign_in() {
        assertThat(browser.call("/api/outcomes/one").statusCode()).isEqualTo(200);
        browser.signOutElsewhere(TestServers.issuer());
        for (var call = 0; call < 2; call++) {
            var answer = browser.call("/api/outcomes/two");
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.body()).contains("sign-in-required");
        }
    }

    private static String token(HttpResponse<String> answer) {
        var token = TOKEN.matcher(answer.body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }
}
