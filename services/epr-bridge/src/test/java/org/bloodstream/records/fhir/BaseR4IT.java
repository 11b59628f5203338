package org.bloodstream.records.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.records.Messages.sample;
import static org.bloodstream.testkit.TestServers.as;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.bloodstream.records.BaseR4;
import org.bloodstream.records.RecordSystem;
import org.bloodstream.records.RecordsTest;
import org.bloodstream.testkit.Elsewhere;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** What is written here, and the examples of the profile, are valid R4. The validator is for tests only. */
class BaseR4IT extends RecordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"patient", "service-request", "transfusion-bundle", "operation-outcome"})
    void every_example_of_the_profile_is_valid(String name) throws IOException {
        BaseR4.assertValid(example(name));
    }

    @Test
    void the_validator_would_notice() {
        assertThat(BaseR4.isValid("{\"resourceType\":\"Procedure\",\"status\":\"done\"}"))
                .isFalse();
    }

    @Test
    void every_resource_that_is_answered_or_sent_is_valid() throws IOException {
        var names = fresh();
        accepted(names.in(sample("05_adt_a40_merge")));
        String component = freshDonation() + "-DRC01000";
        transfused(component, names);
        BaseR4.assertValid(RecordSystem.awaitBundleAbout(component));
        BaseR4.assertValid(read("/fhir/Procedure?patient={token}", "https://fhir.hscni.net/Id/hcn|" + names.hcn()));
        BaseR4.assertValid(read("/fhir/Patient?identifier={token}", "https://fhir.hscni.net/Id/hcn|" + names.hcn()));
        BaseR4.assertValid(read("/fhir/metadata"));
        BaseR4.assertValid(text(
                http.get().uri("/fhir/Patient/7").headers(as(Roles.WARD_NURSE)).exchange()));
        String request =
                example("service-request").replace("3999999993", names.hcn()).replace("PO-7002", names.order());
        BaseR4.assertValid(text(post(Roles.PATIENT_RECORD_SYSTEM, "/fhir/ServiceRequest", request)));
        String hcn = freshHcn();
        String patient = example("patient").replace("3999999993", hcn).replace("H0012345", "E" + hcn);
        BaseR4.assertValid(text(post(Roles.PATIENT_RECORD_SYSTEM, "/fhir/Patient", patient)));
    }

    private void transfused(String component, Names names) {
        Elsewhere.outcome(prefix)
                .says(
                        "transfusion",
                        component,
                        "ReactionReported",
                        event("transfusion", "ReactionReported", component, names),
                        "ward-nurse");
        Elsewhere.production(prefix)
                .says(
                        "component",
                        component,
                        "ComponentDespatched",
                        event("component", "ComponentDespatched", component, names));
        Elsewhere.outcome(prefix)
                .says(
                        "transfusion",
                        component,
                        "OutcomeRecorded",
                        event("transfusion", "OutcomeRecorded", component, names),
                        "ward-nurse");
    }

    private String read(String path, Object... variables) {
        return text(http.get()
                .uri(path, variables)
                .headers(as(Roles.PATIENT_RECORD_SYSTEM))
                .exchange());
    }

    private static String text(org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec answer) {
        var body = Objects.requireNonNull(answer.expectBody().returnResult().getResponseBody());
        return new String(body, StandardCharsets.UTF_8);
    }

    private static String example(String name) throws IOException {
        return new ClassPathResource("contracts/fhir/examples/" + name + ".json")
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
