package org.bloodstream.records.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.records.Messages.sample;
import static org.bloodstream.testkit.TestServers.as;

import org.bloodstream.records.RecordsTest;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class ServiceRequestIT extends RecordsTest {
    private static final String REQUEST = """
            {"resourceType":"ServiceRequest","status":"active","intent":"order",
             "identifier":[{"system":"https://bloodstream.example/id/order","value":"%s"}],
             "code":{"coding":[{"system":"http://snomed.info/sct","code":"116863004"}]},
             "quantityQuantity":{"value":2,"unit":"unit"},
             "subject":{"identifier":{"system":"https://fhir.hscni.net/Id/hcn","value":"%s"}},
             "occurrenceDateTime":"2026-11-23T16:00:00Z",
             "reasonCode":[{"coding":[{"system":"https://bloodstream.example/fhir/CodeSystem/nbtc-indication","code":"R2"}]}],
             "extension":[
              {"url":"https://bloodstream.example/fhir/StructureDefinition/component-requirement",
               "valueCoding":{"system":"http://terminology.hl7.org/CodeSystem/v2-0508","code":"IR"}},
              {"url":"https://bloodstream.example/fhir/StructureDefinition/component-requirement",
               "valueCoding":{"system":"http://terminology.hl7.org/CodeSystem/v2-0508","code":"LR"}},
              {"url":"https://bloodstream.example/fhir/StructureDefinition/consent-recorded","valueBoolean":true},
              {"url":"https://bloodstream.example/fhir/StructureDefinition/bed","extension":[
               {"url":"ward","valueString":"W6B"},{"url":"bay","valueString":"BAY2"},
               {"url":"bed","valueString":"B4"},{"url":"site","valueString":"SITE-A"}]}]}""";

    @Test
    void a_request_says_the_same_as_an_order_by_message_and_can_be_read() {
        var names = known();
        var created = body(request(names).expectStatus().isCreated());
        var event = history("request", names.order()).getLast();
        assertThat(event.type()).isEqualTo("TransfusionRequested");
        assertThat(event.actor()).isEqualTo("prescriber");
        assertThat(names.asInSamples(event.data().toString()))
                .satisfies(text -> assertThat(json(text).at("/requirements"))
                        .isEqualTo(json("[\"LEUCOREDUCED\",\"IRRADIATED\"]")));
        assertThat(event.data().at("/location/bed").asString()).isEqualTo("B4");
        assertThat(event.data().path("consent").asBoolean()).isTrue();
        var read = get(Roles.PRESCRIBER, "/fhir/ServiceRequest/" + names.order());
        assertThat(read).isEqualTo(created);
        assertThat(read.at("/quantityQuantity/value").asInt()).isEqualTo(2);
        assertThat(read.at("/code/coding/0/code").asString()).isEqualTo("116863004");
    }

    @Test
    void a_request_may_name_the_patient_by_id_and_needs_no_number_of_its_own() {
        var names = known();
        String id = get(
                        Roles.WARD_NURSE,
                        "/fhir/Patient?identifier={token}",
                        "https://fhir.hscni.net/Id/hcn|" + names.hcn())
                .at("/entry/0/resource/id")
                .asString();
        String body = """
                {"resourceType":"ServiceRequest","status":"active","intent":"order",
                 "code":{"coding":[{"system":"http://snomed.info/sct","code":"12719002"}]},
                 "quantityQuantity":{"value":1},"subject":{"reference":"Patient/%s"}}""".formatted(id);
        var created = body(post(Roles.PATIENT_RECORD_SYSTEM, "/fhir/ServiceRequest", body)
                .expectStatus()
                .isCreated());
        String number = created.path("id").asString();
        assertThat(number).startsWith("FR-");
        assertThat(history("request", number).getLast().data().path("kind").asString())
                .isEqualTo("PLATELETS");
    }

    @Test
    void an_order_number_in_use_is_refused() {
        var names = known();
        request(names).expectStatus().isCreated();
        assertOutcome(request(names), 422, "order-number-in-use ServiceRequest.identifier");
    }

    @Test
    void an_unknown_or_retired_patient_is_refused() {
        assertOutcome(request(fresh()), 422, "patient-unknown ServiceRequest.subject");
        var names = fresh();
        accepted(names.in(sample("05_adt_a40_merge")));
        String retired = REQUEST.formatted(names.order(), names.hcn())
                .replace("https://fhir.hscni.net/Id/hcn", "https://bloodstream.example/id/hospital-number/BHSCT")
                .replace(names.hcn(), names.emergency());
        assertOutcome(
                post(Roles.PRESCRIBER, "/fhir/ServiceRequest", retired), 422, "patient-merged ServiceRequest.subject");
        assertThat(history("request", names.order())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "116863004; 71493000; component-code-unknown ServiceRequest.code",
                "\"value\":2,; \"value\":0,; quantity-out-of-range ServiceRequest.quantity",
                "\"value\":2,; \"value\":1.5,; quantity-malformed ServiceRequest.quantity",
                "\"value\":2,; \"value\":100,; quantity-out-of-range ServiceRequest.quantity",
                "\"quantityQuantity\":{\"value\":2,\"unit\":\"unit\"},; ``; quantity-missing ServiceRequest.quantity",
                "\"code\":\"IR\"; \"code\":\"ZZ\"; requirement-unknown ServiceRequest.extension",
                "\"status\":\"active\"; \"status\":\"draft\"; status-unsupported ServiceRequest.status",
                "\"intent\":\"order\"; \"intent\":\"plan\"; intent-unsupported ServiceRequest.intent",
                "\"status\":\"active\"; \"status\":\"active\",\"doNotPerform\":true; modifier-unsupported ServiceRequest.doNotPerform",
                "2026-11-23T16:00:00Z; 2026-11-23; occurrence-unsupported ServiceRequest.occurrence",
                "\"code\":\"R2\"; \"code\":\"r 2\"; indication-malformed ServiceRequest.reasonCode",
                "\"ward\"; \"wing\"; location-missing ServiceRequest.extension"
            })
    void a_wrong_request_is_refused_by_its_element_and_nothing_is_kept(String right, String wrong, String issue) {
        var names = known();
        String text = REQUEST.formatted(names.order(), names.hcn());
        assertThat(text).contains(right);
        assertOutcome(post(Roles.PRESCRIBER, "/fhir/ServiceRequest", text.replace(right, wrong)), 400, issue);
        assertThat(history("request", names.order())).isEmpty();
    }

    @Test
    void a_subject_is_required_and_must_be_readable() {
        var names = known();
        String text = REQUEST.formatted(names.order(), names.hcn());
        String subject = text.substring(text.indexOf("\"subject\""), text.indexOf("\"occurrence"));
        assertOutcome(
                post(Roles.PRESCRIBER, "/fhir/ServiceRequest", text.replace(subject, "")),
                400,
                "subject-missing ServiceRequest.subject");
        assertOutcome(
                post(
                        Roles.PRESCRIBER,
                        "/fhir/ServiceRequest",
                        text.replace(subject, "\"subject\":{\"reference\":\"Group/1\"},")),
                400,
                "subject-unreadable ServiceRequest.subject");
        assertOutcome(
                post(Roles.PRESCRIBER, "/fhir/ServiceRequest", text.replace(names.hcn(), "3999999994")),
                400,
                "hcn-check-digit ServiceRequest.subject");
    }

    @Test
    void what_was_not_requested_is_not_found() {
        for (String id : new String[] {"PO-99999999", "not_an_order"}) {
            var answer = http.get()
                    .uri("/fhir/ServiceRequest/" + id)
                    .headers(as(Roles.PRESCRIBER))
                    .exchange();
            assertOutcome(answer, 404, "request-unknown");
        }
    }

    @Test
    void a_nurse_requests_nothing() {
        post(Roles.WARD_NURSE, "/fhir/ServiceRequest", REQUEST).expectStatus().isForbidden();
    }

    private Names known() {
        var names = fresh();
        accepted(names.in(sample("01_adt_a01_admit")));
        return names;
    }

    private ResponseSpec request(Names names) {
        return post(Roles.PRESCRIBER, "/fhir/ServiceRequest", REQUEST.formatted(names.order(), names.hcn()));
    }
}
