package org.bloodstream.laboratory.compatibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.bloodstream.testkit.TestServers.as;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.laboratory.LaboratoryTest;
import org.bloodstream.testkit.Elsewhere;
import org.bloodstream.testkit.access.OtherHospital;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** The laboratory's system says what it has reserved and issued; what does not suit the patient is told, and waits. */
@TestPropertySource(properties = "bloodstream.laboratory.incompatibilities.counted-every=200ms")
class IncompatibleIssueIT extends LaboratoryTest {
    private static final String LIST = "/api/laboratory/incompatibilities";
    private static final String BPX =
            "BPX|%d|%s^^HL70510|F|20261123150500+0000|%s|%s^^IBT0001|||||%s^^IBT0001||20261220235900+0000|1|280||%s|W6B\r";
    private static final String O_POSITIVE = "5100";
    private static final String A_POSITIVE = "6200";

    private final String patient = freshPatient();
    private final String key = "MR:BHSCT:" + patient;

    @Autowired
    private DatabaseClient database;

    @Autowired
    private MeterRegistry meters;

    @Test
    void an_incompatible_issue_is_taken_said_to_the_laboratorys_system_and_waits_for_a_person() throws IOException {
        grouped("O", "NEG", "S-1", "S-2");
        var component = despatchedOf("A", "POSITIVE");

        var answer = send(dispense("DS", component, A_POSITIVE));

        assertThat(answer.split("\r"))
                .contains("MSA|AA|" + controlId(answer))
                .contains(
                        "ERR||BPX^1^5|0^Message accepted^HL70357|W|abo-incompatible^^L|||Group A must not be given to a group O patient. Choose another unit.")
                .anyMatch(line -> line.startsWith("ERR||BPX^1^5|0^Message accepted^HL70357|W|rhd-mismatch^^L|||"));
        assertThat(toldTypes(component)).containsExactly("ComponentIssued");
        var item = waitingFor(component);
        var found = told(item.get("finding").asString()).getFirst();
        assertThat(found.type()).isEqualTo("IncompatibilityFound");
        assertThat(found.actor()).isEqualTo("hl7:LIMS|REGION");
        assertThat(found.data().get("patient").get("value").asString()).isEqualTo(patient);
        assertThat(codes(found.data())).contains("abo-incompatible", "rhd-mismatch");
        assertThat(found.data().get("reasons").get(0).get("severity").asString())
                .isEqualTo("STOP");
        assertThat(item.get("held").asString()).isEqualTo("ISSUED");
        assertThat(item.get("now").asString()).isEqualTo("ISSUED");
        assertThat(item.get("location").asString()).isEqualTo("W6B");
        assertThat(item.toString()).as("the list names no patient").doesNotContain(patient);
    }

    @Test
    void a_unit_that_suits_is_taken_without_a_word() throws IOException {
        grouped("O", "POS", "S-1", "S-2");
        var component = despatchedOf("O", "POSITIVE");

        assertThat(send(dispense("DS", component, O_POSITIVE)))
                .contains("MSA|AA")
                .doesNotContain("ERR|");
        assertThat(waiting(component)).isEmpty();
    }

    @Test
    void each_pack_of_a_message_has_its_own_warnings() throws IOException {
        grouped("O", "POS", "S-1", "S-2");
        var good = despatchedOf("O", "POSITIVE");
        var wrong = despatchedOf("A", "POSITIVE");

        assertThat(send(dispense("DS", good, O_POSITIVE) + bpx(2, "RD", wrong, A_POSITIVE)))
                .contains("MSA|AA", "ERR||BPX^2^5|0^")
                .doesNotContain("BPX^1^5");
        assertThat(waiting(good)).isEmpty();
        assertThat(waitingFor(wrong).get("held").asString()).isEqualTo("RESERVED");
    }

    @Test
    void an_antibody_that_was_ever_identified_a_typed_unit_and_one_nobody_typed() throws IOException {
        grouped("O", "POS", "S-1", "S-2");
        assertAccepted(header("ORU^R01^ORU_R01") + pid(patient)
                + "OBR|1|PO-7001||AB^^L|||20261101103000+0000|||||||||||||||20261101113000+0000\r"
                + "OBX|1|CE|888-8^^LN||006001^anti-K^ISBT||||||F\rSPM|1|S-0||BLD|||||||||||||20261101103000+0000\r");
        var positive = despatchedOf("O", "POSITIVE");
        released(positive, "POSITIVE");
        var negative = despatchedOf("O", "POSITIVE");
        released(negative, "NEGATIVE");
        var untyped = despatchedOf("O", "POSITIVE");

        assertThat(send(dispense("DS", positive, O_POSITIVE))).contains("|W|antibody-antigen-present^^L|");
        assertThat(send(dispense("DS", negative, O_POSITIVE))).doesNotContain("ERR|");
        assertThat(send(dispense("DS", untyped, O_POSITIVE))).contains("|W|antibody-antigen-not-tested^^L|");
    }

    @Test
    void a_need_that_any_request_stated_counts_until_a_person_ends_it() throws IOException {
        grouped("O", "POS", "S-1", "S-2");
        var order = "PO-I" + patient;
        Elsewhere.patientRecord(prefix).says("request", order, "TransfusionRequested", """
                {"request":"%s","patient":{"authority":"MR:BHSCT","value":"%s"},"kind":"RED_CELLS","quantity":2,
                 "requirements":["IRRADIATED","LEUCOREDUCED"],"requestedAt":"2026-11-23T12:00:00Z"}""".formatted(order, patient));
        await().atMost(PATIENCE).until(() -> count("SELECT count(*) FROM stated_need WHERE patient = :key") == 2);
        var plain = despatchedOf("O", "POSITIVE");
        var irradiated = despatchedOf("O", "POSITIVE");
        processed(irradiated, "IRRADIATE");

        assertThat(send(dispense("DS", plain, O_POSITIVE))).contains("|W|not-irradiated^^L|");
        assertThat(send(dispense("DS", irradiated, O_POSITIVE))).doesNotContain("ERR|");

        var statement = database.sql("SELECT DISTINCT statement FROM stated_need WHERE patient = :key")
                .bind("key", key)
                .mapValue(UUID.class)
                .one()
                .block(PATIENCE);
        Elsewhere.outcome(prefix).says("transfusion", key, "NeedEnded", """
                {"patient":{"authority":"MR:BHSCT","value":"%s"},"need":"IRRADIATED","statements":["%s"],
                 "ground":"ENTERED_IN_ERROR","words":"Another patient's","endedAt":"2026-11-23T14:00:00Z"}""".formatted(patient, statement));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(send(dispense("RS", despatchedOf("O", "POSITIVE"), O_POSITIVE)))
                        .doesNotContain("ERR|"));
    }

    @Test
    void of_a_patient_whom_nobody_has_grouped_a_unit_that_fits_any_is_no_finding() throws IOException {
        var fits = despatchedOf("O", "NEGATIVE");
        assertThat(send(dispense("DS", fits, "9500"))).contains("MSA|AA").doesNotContain("ERR|");
        var other = despatchedOf("A", "POSITIVE");
        assertThat(send(dispense("DS", other, A_POSITIVE))).contains("MSA|AA", "|W|patient-group-unknown^^L|");
    }

    @Test
    void a_reservation_that_was_found_wrong_waits_until_the_laboratory_goes_on_and_is_asked_anew_at_the_issue()
            throws IOException {
        grouped("A", "POS", "S-1");
        var component = despatchedOf("A", "POSITIVE");
        assertThat(send(dispense("RS", component, A_POSITIVE))).contains("|W|group-not-confirmed^^L|");
        var reservation = waitingFor(component);
        assertThat(reservation.get("held").asString()).isEqualTo("RESERVED");
        grouped("A", "POS", "S-2");

        assertThat(send(dispense("DS", component, A_POSITIVE))).doesNotContain("ERR|");
        assertThat(waiting(component)).isEmpty();
        acknowledge(reservation.get("finding").asString(), Roles.TRANSFUSION_SCIENTIST, "Seen")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.objections[0].code")
                .isEqualTo("incompatibility-lapsed");
    }

    @Test
    void an_issue_that_was_found_wrong_waits_also_when_the_pack_is_back() throws IOException {
        grouped("O", "POS", "S-1", "S-2");
        var component = despatchedOf("A", "POSITIVE");
        assertAccepted(dispense("DS", component, A_POSITIVE));
        assertAccepted(dispense("RA", component, A_POSITIVE));

        assertThat(waitingFor(component).get("now").asString()).isEqualTo("RETURNED");
    }

    @Test
    void what_is_said_again_is_warned_of_again_and_found_once() throws IOException {
        grouped("O", "POS", "S-1", "S-2");
        var component = despatchedOf("A", "POSITIVE");
        var first = dispense("DS", component, A_POSITIVE);
        var answer = send(first);
        assertThat(send(first)).as("a repeat gets the first answer").isEqualTo(answer);
        assertThat(send(dispense("DS", component, A_POSITIVE))).contains("MSA|AA", "|W|abo-incompatible^^L|");

        assertThat(waiting(component)).hasSize(1);
        assertThat(toldTypes(component)).containsExactly("ComponentIssued");
    }

    @Test
    void a_message_of_which_one_line_is_refused_is_no_finding() throws IOException {
        grouped("O", "POS", "S-1", "S-2");
        var component = despatchedOf("A", "POSITIVE");

        assertThat(send(dispense("DS", component, A_POSITIVE) + bpx(2, "DS", freshComponent(), A_POSITIVE)))
                .contains("MSA|AE", "component-unknown", "|E|")
                .doesNotContain("abo-incompatible");
        assertThat(told(component)).isEmpty();
        assertThat(waiting(component)).isEmpty();
    }

    @Test
    void a_scientist_of_the_hospital_acknowledges_it_once_and_with_words() throws IOException {
        grouped("O", "POS", "S-1", "S-2");
        var component = despatchedOf("A", "POSITIVE");
        assertAccepted(dispense("DS", component, A_POSITIVE));
        var finding = waitingFor(component).get("finding").asString();

        acknowledge(finding, OtherHospital.user(Roles.TRANSFUSION_SCIENTIST), "Not ours")
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.objections[0].code")
                .isEqualTo("incompatibility-unknown");
        acknowledge(finding, Roles.TRANSFUSION_SCIENTIST, "Telephoned W6B, the unit is back")
                .expectStatus()
                .isOk();

        assertThat(waiting(component)).isEmpty();
        assertThat(told(finding))
                .extracting(JournalEvent::type)
                .containsExactly("IncompatibilityFound", "IncompatibilityAcknowledged");
        assertThat(told(finding).getLast().actor()).isEqualTo("transfusion-scientist");
        acknowledge(finding, Roles.TRANSFUSION_SCIENTIST, "Again")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.objections[0].code")
                .isEqualTo("incompatibility-already-acknowledged");
    }

    @Test
    void another_hospitals_scientist_is_not_shown_it() throws IOException {
        grouped("O", "POS", "S-1", "S-2");
        var component = despatchedOf("A", "POSITIVE");
        assertAccepted(dispense("DS", component, A_POSITIVE));
        waitingFor(component);

        assertThat(items(json(http.get()
                        .uri(LIST)
                        .headers(as(OtherHospital.user(Roles.TRANSFUSION_SCIENTIST)))
                        .exchange())))
                .noneMatch(item -> item.get("component").asString().equals(component));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"words\":\"  \"}", "{\"words\":\"a\\u0007b\"}", "[]"})
    void an_acknowledgement_without_words_that_can_be_read_is_bad_input(String body) {
        http.post()
                .uri(LIST + "/" + UUID.randomUUID() + "/acknowledgement")
                .headers(as(Roles.TRANSFUSION_SCIENTIST))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void what_waits_is_counted_for_its_owner_with_the_age_of_the_oldest() throws IOException {
        grouped("O", "POS", "S-1", "S-2");
        assertAccepted(dispense("DS", despatchedOf("A", "POSITIVE"), A_POSITIVE));

        await().untilAsserted(() -> {
            assertThat(meters.get("bloodstream.incompatibilities.waiting")
                            .tag("owner", "BHSCT")
                            .gauge()
                            .value())
                    .isGreaterThanOrEqualTo(1);
            assertThat(meters.get("bloodstream.incompatibilities.oldest.seconds")
                            .tag("owner", "BHSCT")
                            .gauge()
                            .value())
                    .isGreaterThanOrEqualTo(0);
        });
    }

    private ResponseSpec acknowledge(String finding, String user, String words) {
        return http.post()
                .uri(LIST + "/" + finding + "/acknowledgement")
                .headers(as(user))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .bodyValue(Map.of("words", words))
                .exchange();
    }

    private JsonNode waitingFor(String component) {
        var found = waiting(component);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private List<JsonNode> waiting(String component) {
        return items(json(get(LIST + "?limit=500"))).stream()
                .filter(item -> item.get("component").asString().equals(component))
                .toList();
    }

    private static List<JsonNode> items(JsonNode page) {
        return StreamSupport.stream(page.get("items").spliterator(), false).toList();
    }

    private static List<String> codes(JsonNode found) {
        return StreamSupport.stream(found.get("reasons").spliterator(), false)
                .map(reason -> reason.get("code").asString())
                .toList();
    }

    /** Reported to the laboratory's bridge, once for each sample; each of another day. */
    private void grouped(String abo, String rhD, String... samples) throws IOException {
        for (var sample : samples) {
            var at = "202611%s103000+0000".formatted(sample.equals("S-1") ? "21" : "22");
            assertAccepted(header("ORU^R01^ORU_R01")
                    + pid(patient)
                    + "OBR|1|PO-7001||GS^^L|||%s\r".formatted(at)
                    + "OBX|1|CE|883-9^^LN||%s||||||F\r".formatted(abo)
                    + "OBX|2|CE|10331-7^^LN||%s||||||F\r".formatted(rhD)
                    + "OBX|3|CE|890-4^^LN||NEG||||||F\r"
                    + "SPM|1|%s||BLD|||||||||||||%s\r".formatted(sample, at));
        }
    }

    private String despatchedOf(String abo, String rhD) {
        var component = freshComponent();
        despatch(component, abo, rhD, "2026-12-20T23:59:00Z");
        return component;
    }

    private void released(String component, String k) {
        Elsewhere.production(prefix).says("component", component, "ComponentReleased", """
                {"component":"%s","donation":"%s","product":"%s","group":{"abo":"O","rhD":"POSITIVE"},
                 "tested":{"antigens":[{"antigen":"006001","typing":"%s"}],"hev":"NEGATIVE"},
                 "expiresAt":"2026-12-20T23:59:00Z","rules":"release-2026.1","releasedAt":"2026-11-20T07:30:00Z"}""".formatted(
                        component, component.substring(0, 13), component.substring(14), k));
        awaitRecord(component);
    }

    private void processed(String component, String process) {
        Elsewhere.production(prefix).says("component", component, "ModifiedComponentMade", """
                {"component":"%1$s","donation":"%2$s","product":"%3$s","kind":"RED_CELLS","volumeMl":284,
                 "collectedAt":"2026-11-15T10:42:00Z","processedAt":"2026-11-20T11:00:00Z","expiresAt":"2026-12-20T23:59:00Z",
                 "specifications":{"version":0,"content":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"},
                 "from":"%1$s","first":{"product":"%3$s","volumeMl":284},
                 "modifications":[{"process":"%4$s","variant":"STANDARD","modifiedAt":"2026-11-20T11:00:00Z",
                   "equipment":"IRRADIATOR-2","operator":"processing-scientist"}]}""".formatted(
                        component, component.substring(0, 13), component.substring(14), process));
        awaitRecord(component);
    }

    private void awaitRecord(String component) {
        await().atMost(PATIENCE)
                .until(() -> Boolean.TRUE.equals(
                        database.sql("SELECT count(*) = 1 FROM component_record WHERE component = :component")
                                .bind("component", component)
                                .mapValue(Boolean.class)
                                .one()
                                .block(PATIENCE)));
    }

    private long count(String sql) {
        var found =
                database.sql(sql).bind("key", key).mapValue(Long.class).one().block(PATIENCE);
        return found == null ? 0 : found;
    }

    private String dispense(String status, String component, String group) {
        return header("BPS^O29^BPS_O29") + pid(patient) + "ORC|SC|PO-7002\rBPO|1|RC^Red cells^L||1\r"
                + bpx(1, status, component, group);
    }

    private static String bpx(int number, String status, String component, String group) {
        return BPX.formatted(number, status, component.substring(0, 13), component.substring(14), group, component);
    }

    private static String controlId(String answer) {
        return answer.split("MSA\\|AA\\|")[1].split("\r")[0].split("\\|")[0];
    }
}
