package org.bloodstream.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.testkit.TestServers.as;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import org.bloodstream.exchange.operations.LedgerController;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;

class OperatingIT extends ExchangeTest {
    private static final String MESSAGES = "/api/operations/tryout/messages";

    @Autowired
    WebTestClient http;

    @Autowired
    Outbox outbox;

    @Autowired
    TransactionalOperator transaction;

    @Test
    void a_received_message_is_found_by_its_control_id_and_shows_no_content() throws Exception {
        var id = freshControlId();
        try (var sender = connect()) {
            sender.send(Samples.text("92_bad_hcn_check_digit", id, "", ""), 1);
        }
        var page = json(get(MESSAGES + "?controlId=" + id));

        assertThat(page.at("/items")).hasSize(1);
        var line = page.at("/items/0");
        assertThat(line.get("direction").asString()).isEqualTo("IN");
        assertThat(line.get("peer").asString()).isEqualTo("EPR|BHSCT");
        assertThat(line.get("outcome").asString()).isEqualTo("REFUSED");
        assertThat(line.at("/errors/0/code").asString()).isEqualTo("hcn-check-digit");
        assertThat(page.toString()).doesNotContain("TESTPATIENT", "3999999994");
    }

    @Test
    void pages_follow_each_other_without_gap_or_repeat() throws Exception {
        var ids = new HashSet<String>();
        try (var sender = connect()) {
            for (var count = 0; count < 5; count++) {
                var id = freshControlId();
                ids.add(id);
                sender.send(Samples.text("08_omb_o27_red_cell_order", id, "", ""), 1);
            }
        }
        var seen = new ArrayList<String>();
        var path = MESSAGES + "?limit=2&direction=IN&state=ACCEPTED";
        for (var page = json(get(path));
                ;
                page = json(get(path + "&cursor=" + page.get("next").asString()))) {
            page.get("items").forEach(line -> seen.add(line.get("controlId").asString()));
            if (!page.has("next")) break;
        }
        assertThat(seen).doesNotHaveDuplicates().containsAll(ids);
    }

    @Test
    void a_peer_is_shown_with_its_owner_and_everything_created_for_it() {
        var id = freshControlId();
        outbox.enqueue("other", "nothing", "BPS^O29", id, "MSH|")
                .as(transaction::transactional)
                .block();
        var peers = json(get("/api/operations/tryout/peers"));

        assertThat(peers.get("items")).anySatisfy(peer -> {
            assertThat(peer.get("peer").asString()).isEqualTo("other");
            assertThat(peer.get("owner").asString()).isEqualTo("tests");
            assertThat(peer.get("created").asLong())
                    .isEqualTo(count(peer, "waiting")
                            + count(peer, "handedOver")
                            + count(peer, "receipted")
                            + count(peer, "rejected"));
            assertThat(peer.get("oldestUnreceiptedSeconds").asLong()).isNotNegative();
        });
        assertThat(peers.get("items"))
                .as("also those that nothing was sent to yet")
                .extracting(peer -> peer.get("peer").asString())
                .contains("epr", "lims", "other");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?cursor=x", "?limit=0", "?limit=201", "?direction=SIDEWAYS", "?state=LOST"})
    void a_bad_question_is_answered_400(String query) {
        get(MESSAGES + query).expectStatus().isBadRequest();
    }

    @Test
    void the_agreed_paths_are_those_of_the_controller(
            @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping) throws IOException {
        Map<String, Map<String, Object>> contract =
                new Yaml().load(new ClassPathResource("contracts/http/exchange.yaml").getInputStream());
        var paths = requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(each -> each.getValue().getBeanType().equals(LedgerController.class))
                .flatMap(each -> each.getKey().getPatternsCondition().getPatterns().stream())
                .map(path -> path.getPatternString().replace("tryout", "{service}"))
                .toList();

        assertThat(paths)
                .containsExactlyInAnyOrderElementsOf(
                        contract.getOrDefault("paths", Map.of()).keySet());
    }

    @Test
    void only_an_integration_operator_may_look() {
        http.get()
                .uri(MESSAGES)
                .headers(as(Roles.WARD_NURSE))
                .exchange()
                .expectStatus()
                .isForbidden();
        http.get().uri(MESSAGES).exchange().expectStatus().isUnauthorized();
    }

    private ResponseSpec get(String path) {
        return http.get().uri(path).headers(as(Roles.INTEGRATION_OPERATOR)).exchange();
    }

    private static long count(JsonNode peer, String name) {
        return peer.get(name).asLong();
    }

    private static JsonNode json(ResponseSpec answer) {
        return java.util.Objects.requireNonNull(answer.expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());
    }
}
