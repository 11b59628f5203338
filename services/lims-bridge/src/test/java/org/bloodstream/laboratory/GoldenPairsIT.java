package org.bloodstream.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.exchange.Samples;
import org.bloodstream.exchange.Sender;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The agreed sample messages become the agreed sample events, and are told again over HTTP. */
class GoldenPairsIT extends LaboratoryTest {
    private static final String ORLA = "HCN:3999999993";

    @Test
    void a_group_and_screen_and_a_blood_count_are_reported() throws IOException {
        admitted(new PatientIdentifier("HCN", "3999999993"));
        sendSample("07_oru_r01_group_and_screen");
        sendSample("16_oru_r01_post_transfusion_hb");

        assertThat(told(ORLA))
                .extracting(event -> event.data())
                .containsExactly(sample("GroupAndScreenReported"), sample("BloodCountReported"));
        assertThat(told(ORLA)).extracting(event -> event.version()).containsExactly(1L, 2L);
        assertThat(told(ORLA)).allMatch(event -> event.actor().equals("hl7:LIMS|REGION"));
        assertThat(json(get("/api/laboratory/patients/HCN/3999999993/group-and-screen")))
                .isEqualTo(sample("GroupAndScreenReported"));
    }

    @Test
    void one_component_is_issued_and_one_reserved() throws IOException {
        admitted(new PatientIdentifier("HCN", "3999999993"));
        despatch("A999026000123-DRC01000", "O", "POSITIVE", "2026-12-20T23:59:00Z");
        despatch("A999026000010-DRC01000", "O", "NEGATIVE", "2026-12-18T23:59:00Z");
        sendSample("10_bps_o29_reserved_and_dispensed");

        assertThat(told("A999026000123-DRC01000"))
                .extracting(event -> event.data())
                .containsExactly(sample("ComponentIssued"));
        assertThat(told("A999026000010-DRC01000"))
                .extracting(event -> event.data())
                .containsExactly(sample("ComponentReserved"));
        var issued = json(get("/api/laboratory/components/A999026000123-DRC01000"));
        assertThat(issued.get("state").asString()).isEqualTo("ISSUED");
        assertThat(issued.at("/patient/value").asString()).isEqualTo("3999999993");
        assertThat(issued.get("location").asString()).isEqualTo("W6B");
        await().untilAsserted(() -> assertThat(json(get("/api/laboratory/components/A999026000010-DRC01000"))
                        .get("state")
                        .asString())
                .isEqualTo("RESERVED"));
    }

    private void sendSample(String name) throws IOException {
        try (var sender = new Sender(listener.port())) {
            assertThat(sender.send(Samples.text(name), 2).getLast()).contains("MSA|AA");
        }
    }

    private static JsonNode sample(String type) {
        return JsonMapper.shared()
                .readTree(Golden.text("/contracts/events/samples/laboratory/%s.v1.json".formatted(type)));
    }
}
