package org.bloodstream.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.bloodstream.testkit.BloodstreamTest;
import org.bloodstream.testkit.TestEnvironment;
import org.bloodstream.testkit.access.AccessTable;
import org.bloodstream.web.HttpSecurityContract;
import org.bloodstream.web.tryout.ShelfApplication;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.ContextConfiguration;

/** The contract, on a service small enough to see that the walk notices what it is for. */
@BloodstreamTest
@ContextConfiguration(classes = ShelfApplication.class, initializers = TestEnvironment.class)
class ShelfSecurityIT extends HttpSecurityContract {
    private static final String NURSES_LIST = "| `GET /api/shelf/bags` |  |  |  |  |  |  |  | yes |";

    @Test
    void a_widened_policy_is_noticed() {
        var narrower = changed(NURSES_LIST, NURSES_LIST.replace("yes", ""));
        assertThat(differences(narrower))
                .containsExactly("GET /api/shelf/bags: the table says ward-nurse may not, the service answers 400");
    }

    @Test
    void a_narrowed_policy_is_noticed() {
        var wider = changed(NURSES_LIST, NURSES_LIST.replaceFirst("\\|  \\|  \\|", "|  | yes |"));
        assertThat(differences(wider))
                .containsExactly("GET /api/shelf/bags: the table says donor-carer may, the service answers 403");
    }

    @Test
    void a_new_door_and_one_that_is_gone_are_noticed() {
        assertThat(differences(changed("GET /api/shelf/bags`", "GET /api/shelf/sacks`")))
                .containsExactlyInAnyOrder(
                        "GET /api/shelf/sacks: a row without an endpoint",
                        "GET /api/shelf/bags: an endpoint without a row");
    }

    @Test
    void what_may_be_called_without_a_token_is_noticed() {
        assertThat(differences(changed("| `GET /actuator/health` | yes", "| `GET /actuator/health` | ")))
                .containsExactly(
                        "GET /actuator/health: the table says nobody may without a token, the service answers 200");
    }

    @Override
    protected String document() {
        try {
            return AccessTable.document()
                    + new ClassPathResource("shelf-access.md").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String changed(String line, String other) {
        var document = document();
        assertThat(document).contains(line);
        return document.replace(line, other);
    }
}
