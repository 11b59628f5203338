package org.bloodstream.donors.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.bloodstream.donors.DonorManagementTest;
import org.bloodstream.web.Roles;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** Phrases of a migration. */
abstract class MigrationTest extends DonorManagementTest {
    static final String IMPORTS = "/api/donors/imports";
    static final String OTHER_OFFICER = Roles.QUALITY_OFFICER + "-2";

    ResponseSpec start(String system, String folder) {
        return post(Roles.QUALITY_OFFICER, fresh(), IMPORTS, Map.of("system", system, "folder", folder));
    }

    String imported(String system, SourceFolders folder) {
        var number = json(start(system, folder.put().name).expectStatus().isOk())
                .get("import")
                .asString();
        assertThat(until(number, "IMPORTED", "STOPPED")).isEqualTo("IMPORTED");
        return number;
    }

    void compared(String number) {
        order(Roles.QUALITY_OFFICER, number, "comparison").expectStatus().isOk();
        assertThat(until(number, "COMPARED", "STOPPED")).isEqualTo("COMPARED");
    }

    /** Compared, without any difference, and declared. */
    void live(String number) {
        compared(number);
        declareFit(OTHER_OFFICER, number).expectStatus().isOk();
    }

    ResponseSpec declareFit(String officer, String number) {
        return post(
                officer,
                fresh(),
                IMPORTS + "/" + number + "/fitness",
                Map.of("reason", "Reviewed with the medical board"));
    }

    ResponseSpec order(String officer, String number, String what) {
        return post(officer, fresh(), IMPORTS + "/" + number + "/" + what, Map.of());
    }

    String until(String number, String... states) {
        return await().until(() -> progress(number).get("state").asString(), state -> List.of(states)
                .contains(state));
    }

    JsonNode progress(String number) {
        return json(get(Roles.QUALITY_OFFICER, IMPORTS + "/" + number)
                .expectStatus()
                .isOk());
    }

    List<JsonNode> refusals(String number, String file) {
        return json(get(Roles.INTEGRATION_OPERATOR, IMPORTS + "/" + number + "/refusals?file=" + file)
                        .expectStatus()
                        .isOk())
                .get("refusals")
                .valueStream()
                .toList();
    }

    List<JsonNode> differences(String number) {
        return differences(number, "");
    }

    /** @param query with its question mark, or empty */
    List<JsonNode> differences(String number, String query) {
        return json(get(OTHER_OFFICER, IMPORTS + "/" + number + "/differences" + query)
                        .expectStatus()
                        .isOk())
                .get("differences")
                .valueStream()
                .toList();
    }

    ResponseSpec decide(String officer, String number, JsonNode difference, String decision) {
        return post(
                officer,
                fresh(),
                IMPORTS + "/" + number + "/differences/"
                        + difference.get("difference").asString() + "/decision",
                Map.of("decision", decision, "reason", "Looked at on paper"));
    }

    JsonNode broughtRecord(String legacyNumber) {
        var found = json(post("/api/donors/search", Map.of("query", "#" + legacyNumber))
                .expectStatus()
                .isOk());
        assertThat(found.get("donors")).hasSize(1);
        return json(get(
                        Roles.DONOR_CARER,
                        "/api/donors/" + found.at("/donors/0/donor").asString())
                .expectStatus()
                .isOk());
    }

    void sql(String sql, String number) {
        var rows =
                database.sql(sql).bind("number", number).fetch().rowsUpdated().block();
        assertThat(rows).as(sql).isEqualTo(1);
    }
}
