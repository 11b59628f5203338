package org.bloodstream.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.bloodstream.testkit.TestServers.as;

import java.io.IOException;
import java.net.BindException;
import java.util.List;
import java.util.Objects;
import org.bloodstream.exchange.ScriptedPeer;
import org.bloodstream.testkit.Elsewhere;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;

/** What the laboratory's system hears from us. */
class AnnouncingIT extends LaboratoryTest {
    @Value("${LIMS_PORT}")
    int port;

    @SuppressWarnings("NullAway.Init") // opened before each test
    ScriptedPeer lims;

    @BeforeEach
    void openLims() {
        lims = await().ignoreException(BindException.class).until(() -> new ScriptedPeer(port), Objects::nonNull);
    }

    @AfterEach
    void closeLims() throws IOException {
        lims.close();
    }

    @Test
    void every_despatched_component_is_announced() {
        var component = despatched();

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(about(component)).hasSize(1));
        assertThat(about(component).getFirst()).contains("BPS^O29", "RI^", "DSP-00000451");
    }

    @Test
    void
            a_component_that_another_hospital_passes_on_is_announced_as_any_that_comes_and_is_this_hospitals_from_then_on() {
        var component = despatched();
        Elsewhere.production(prefix).says("component", component, "ComponentTransferred", """
                {"component":"%s","donation":"%s","product":"%s","kind":"RED_CELLS","group":{"abo":"O","rhD":"POSITIVE"},
                 "expiresAt":"2026-12-20T23:59:00Z","volumeMl":284,"from":"BHSCT","hospital":"WHSCT","site":"SITE-C",
                 "transfer":"TRF-00000007","transferredAt":"2026-11-27T08:05:00Z"}""".formatted(
                        component, component.substring(0, 13), component.substring(14)));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(about(component)).hasSize(2));
        assertThat(about(component).getLast()).contains("BPS^O29", "TRF-00000007", "SITE-C");
    }

    @Test
    void a_hospital_with_a_laboratory_of_its_own_is_told_there_and_what_waits_there_keeps_nobody_else_waiting() {
        var theirs = freshComponent();
        despatch(theirs, "O", "POSITIVE", "2026-12-20T23:59:00Z", "SHSCT");
        var ours = despatched();

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(about(ours)).hasSize(1));
        assertThat(about(theirs)).isEmpty();
        var southern = standing("southern");
        assertThat(southern.get("waiting").asLong()).isPositive();
        assertThat(southern.get("oldestUnreceiptedSeconds").asLong()).isNotNegative();
        assertThat(southern.get("owner").asString()).isEqualTo("tests");
        assertThat(standing("lims").get("created").asLong()).isPositive();
    }

    private JsonNode standing(String peer) {
        var answer = http.get()
                .uri("/api/operations/lims-bridge/peers")
                .headers(as(Roles.INTEGRATION_OPERATOR))
                .exchange();
        return json(answer)
                .get("items")
                .valueStream()
                .filter(each -> each.get("peer").asString().equals(peer))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_request_that_came_by_fhir_is_forwarded_and_one_that_came_by_hl7_is_not() {
        var byFhir = "PO-F" + freshControlId().substring(0, 10);
        var byHl7 = "PO-H" + freshControlId().substring(0, 10);
        var epr = Elsewhere.patientRecord(prefix);
        epr.says("request", byHl7, "TransfusionRequested", request(byHl7), "hl7:EPR|BHSCT");
        epr.says("request", byFhir, "TransfusionRequested", request(byFhir), "patient-record-system");

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(about(byFhir)).hasSize(1));
        assertThat(about(byFhir).getFirst()).contains("OMB^O27", "ORC|NW|" + byFhir);
        assertThat(about(byHl7)).isEmpty();
    }

    private List<String> about(String what) {
        return lims.received.stream().filter(text -> text.contains(what)).toList();
    }

    private static String request(String number) {
        return """
                {"request":"%s","patient":{"authority":"HCN","value":"3999999993"},"kind":"RED_CELLS","quantity":2,
                 "requirements":["IRRADIATED"],"requestedAt":"2026-11-23T12:00:00Z"}""".formatted(number);
    }
}
