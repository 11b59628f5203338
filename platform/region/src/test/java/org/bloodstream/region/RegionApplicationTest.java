package org.bloodstream.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.bloodstream.region.edge.MllpAddress;
import org.bloodstream.region.edge.MllpConnection;
import org.bloodstream.region.edge.RegionHttp;
import org.bloodstream.region.hl7.Sample;
import org.bloodstream.region.lims.LimsPeer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"region.simulate=false", "region.lims-port=0"})
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegionApplicationTest {
    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private LimsPeer lims;

    @Test
    void is_ready_and_says_so() throws Exception {
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    }

    @Test
    void shows_what_reached_the_lims() throws Exception {
        try (var sender = MllpConnection.to(new MllpAddress("127.0.0.1", lims.port()), Duration.ofSeconds(30))) {
            sender.send(Sample.RED_CELL_ORDER.text());
        }

        var page = new RegionHttp(http, at("/")).get("/peers/lims/messages");
        assertThat(page.text("behaviour")).isEqualTo("ANSWER");
        assertThat(page.text("received/byType/OMB^O27")).isNotEmpty();
        assertThat(page.text("received/messages/0/orders/0")).isEqualTo("PO-7002");
    }

    @Test
    void lets_the_lims_misbehave() throws Exception {
        assertThat(post("/peers/lims/behaviour", "application/json", "{\"behaviour\":\"REFUSE\"}")
                        .statusCode())
                .isEqualTo(200);
        try (var sender = MllpConnection.to(new MllpAddress("127.0.0.1", lims.port()), Duration.ofSeconds(30))) {
            assertThat(sender.send(Sample.RED_CELL_ORDER.text()).last().code()).isEqualTo("AE");
        }
        post("/peers/lims/behaviour", "application/json", "{\"behaviour\":\"ANSWER\"}");
    }

    @Test
    void does_not_take_an_unknown_behaviour() throws Exception {
        var answer = post("/peers/lims/behaviour", "application/json", "{\"behaviour\":\"EXPLODE\"}");
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void takes_a_transaction_as_the_epr_and_gives_it_back() throws Exception {
        var bundle = """
                {"resourceType":"Bundle","type":"transaction","entry":[{
                  "resource":{"resourceType":"Procedure","status":"completed","subject":{"display":"somebody"}},
                  "request":{"method":"PUT","url":"Procedure/of-the-test"}}]}""";

        assertThat(post("/fhir", "application/fhir+json", bundle).body()).contains("transaction-response", "201");
        assertThat(get("/fhir/Procedure/of-the-test").body()).contains("completed");
        assertThat(get("/fhir/Procedure?status=completed").body()).contains("of-the-test");
    }

    @Test
    void refuses_what_is_no_transaction() throws Exception {
        var answer = post("/fhir", "application/fhir+json", "{\"resourceType\":\"Patient\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("OperationOutcome");
        assertThat(get("/fhir/Procedure/unknown").statusCode()).isEqualTo(404);
    }

    @Test
    void has_no_simulation_when_it_is_switched_off() throws Exception {
        assertThat(get("/peers/simulation").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(at(path))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + port).resolve(path);
    }
}
