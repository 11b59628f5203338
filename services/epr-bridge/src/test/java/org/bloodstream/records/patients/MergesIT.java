package org.bloodstream.records.patients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.records.Messages.sample;
import static org.bloodstream.testkit.TestServers.as;

import org.bloodstream.journal.JournalEvent;
import org.bloodstream.records.RecordsTest;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MergesIT extends RecordsTest {
    private static final String ADMIT = "01_adt_a01_admit";
    private static final String UPDATE = "04_adt_a08_update";
    private static final String MERGE = "05_adt_a40_merge";
    private static final String EMERGENCY_ONLY = "U0099887^^^BHSCT^MR";
    private static final String BOTH = "3999999993^^^HCN^NH~H0012345^^^BHSCT^MR";

    @Test
    void a_merge_is_published_by_the_survivor_even_when_the_retired_number_was_unknown() {
        var names = fresh();
        accepted(names.in(sample(ADMIT)));
        accepted(names.in(sample(MERGE)));
        assertLastIsSample(names, "patient", names.key(), "PatientsMerged");
    }

    @Test
    void the_retired_record_points_to_the_survivor_who_is_found_by_either_number() {
        var names = fresh();
        accepted(names.in(sample(UPDATE, BOTH, EMERGENCY_ONLY)));
        String retired =
                search(hospital(names.emergency())).at("/entry/0/resource/id").asString();
        accepted(names.in(sample(ADMIT)));
        accepted(names.in(sample(MERGE)));
        var survivor = search(hospital(names.emergency())).at("/entry/0/resource");
        assertThat(survivor.at("/identifier/0/value").asString()).isEqualTo(names.hcn());
        assertThat(survivor.at("/identifier/2/use").asString()).isEqualTo("old");
        var gone = get(Roles.PATIENT_RECORD_SYSTEM, "/fhir/Patient/" + retired);
        assertThat(gone.path("active").asBoolean()).isFalse();
        assertThat(gone.at("/link/0/type").asString()).isEqualTo("replaced-by");
        assertThat(gone.at("/link/0/other/reference").asString())
                .isEqualTo("Patient/" + survivor.path("id").asString());
    }

    @Test
    void what_comes_later_under_the_retired_number_is_refused() {
        var names = fresh();
        accepted(names.in(sample(MERGE)));
        refused(names.in(sample(ADMIT, BOTH, EMERGENCY_ONLY)), "PID^1^3 204 patient-merged");
        refused(names.in(sample("08_omb_o27_red_cell_order", BOTH, EMERGENCY_ONLY)), "PID^1^3 204 patient-merged");
        assertThat(history("request", names.order())).isEmpty();
    }

    @Test
    void a_report_of_what_was_done_under_the_retired_number_counts_for_the_survivor() {
        var names = fresh();
        accepted(names.in(sample(MERGE)));
        String donation = freshDonation();
        accepted(names.in(sample("12_bts_o31_transfused", BOTH, EMERGENCY_ONLY, "A999026000123", donation)));
        var report = history("request", donation + "-DRC01000").getFirst().data();
        assertThat(report.at("/patient/value").asString()).isEqualTo(names.hcn());
        assertThat(search("https://fhir.hscni.net/Id/hcn|" + names.hcn())
                        .at("/entry/0/resource/identifier/2/use")
                        .asString())
                .isEqualTo("old");
    }

    @Test
    void a_merge_told_twice_is_published_once() {
        var names = fresh();
        accepted(names.in(sample(MERGE)));
        accepted(names.in(sample(MERGE)));
        assertThat(history("patient", names.key()))
                .extracting(JournalEvent::type)
                .containsExactly("PatientIdentified", "PatientsMerged");
    }

    @Test
    void a_chain_of_merges_is_told_flat() {
        var first = fresh();
        var second = fresh();
        accepted(first.in(sample(MERGE)));
        String chain = sample(MERGE, EMERGENCY_ONLY, first.hcn() + "^^^HCN^NH");
        accepted(second.in(chain));
        assertThat(history("patient", second.key()))
                .filteredOn(event -> event.type().equals("PatientsMerged"))
                .extracting(event -> event.data().at("/retired/value").asString())
                .containsExactlyInAnyOrder(first.hcn(), first.hospital(), first.emergency());
    }

    @Test
    void a_merge_into_a_retired_number_or_into_itself_is_refused() {
        var names = fresh();
        accepted(names.in(sample(MERGE)));
        refused(
                names.in(sample(MERGE, BOTH, EMERGENCY_ONLY, "MRG|U0099887^^^BHSCT^MR", "MRG|H0012345^^^BHSCT^MR")),
                "PID^1^3 204 patient-merged");
        refused(
                names.in(sample(MERGE, "MRG|U0099887^^^BHSCT^MR", "MRG|3999999993^^^HCN^NH")),
                "MRG^1^1 205 merged-into-itself");
    }

    @Test
    void a_merge_without_a_retired_number_is_refused() {
        var names = fresh();
        refused(names.in(sample(MERGE, "MRG|U0099887^^^BHSCT^MR", "MRG|")), "MRG^1^1 101 patient-number-missing");
        refused(
                names.in(sample(
                        MERGE, "MRG|U0099887^^^BHSCT^MR", "MRG|3999999993^^^HCN^NH".replace("999993", "999994"))),
                "MRG^1^1 102 hcn-check-digit");
        assertThat(history("patient", names.key())).isEmpty();
    }

    @Test
    void several_merges_in_one_message_are_refused() {
        var names = fresh();
        String text = sample(MERGE);
        String again = text.substring(text.indexOf("PID|"));
        refused(names.in(text + again), "PID^2^3 205 one-merge-each");
    }

    @Test
    void a_retired_patient_cannot_be_updated() {
        var names = fresh();
        accepted(names.in(sample(UPDATE, BOTH, EMERGENCY_ONLY)));
        String retired =
                search(hospital(names.emergency())).at("/entry/0/resource/id").asString();
        accepted(names.in(sample(MERGE)));
        String update =
                """
                {"resourceType":"Patient","id":"%s","identifier":[{"system":"%s","value":"%s"}]}""".formatted(retired, "https://bloodstream.example/id/hospital-number/BHSCT", names.emergency());
        var answer = http.put()
                .uri("/fhir/Patient/" + retired)
                .headers(as(Roles.PATIENT_RECORD_SYSTEM))
                .header("Idempotency-Key", names.order() + "-update")
                .contentType(FHIR)
                .bodyValue(update)
                .exchange();
        assertOutcome(answer, 422, "patient-merged Patient.identifier");
    }

    private JsonNode search(String token) {
        return get(Roles.PATIENT_RECORD_SYSTEM, "/fhir/Patient?identifier={token}", token);
    }

    private static String hospital(String number) {
        return "https://bloodstream.example/id/hospital-number/BHSCT|" + number;
    }
}
