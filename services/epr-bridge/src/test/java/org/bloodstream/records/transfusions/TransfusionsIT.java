package org.bloodstream.records.transfusions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.records.Messages.sample;
import static org.bloodstream.testkit.TestServers.as;

import org.bloodstream.journal.NotRebuildableException;
import org.bloodstream.journal.Replay;
import org.bloodstream.records.RecordSystem;
import org.bloodstream.records.RecordsTest;
import org.bloodstream.testkit.Elsewhere;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.test.StepVerifier;
import tools.jackson.databind.JsonNode;

class TransfusionsIT extends RecordsTest {
    private static final String PROCEDURES = "/fhir/Procedure?patient={token}";

    @Autowired
    private Replay replay;

    @Test
    void a_finished_transfusion_stands_in_the_record_and_is_sent_to_the_record_system() {
        var names = known();
        String component = freshDonation() + "-DRC01000";
        despatched(component, names);
        issued(component, names);
        started(component, names);
        outcome(component, names, "TRANSFUSED", "CONFIRMED_ELECTRONICALLY");
        eventually(() -> assertThat(procedures(names).toString())
                .contains("completed", "O RhD positive", names.order(), "116863004"));
        var bundle = json(RecordSystem.awaitBundleAbout(component));
        assertThat(bundle.path("type").asString()).isEqualTo("transaction");
        assertThat(bundle.at("/entry/0/request/method").asString()).isEqualTo("PUT");
        assertThat(bundle.at("/entry/0/resource/subject/identifier/value").asString())
                .isEqualTo(names.hcn());
        var procedure = procedures(names).at("/entry/0/resource");
        assertThat(procedure.path("status").asString()).isEqualTo("completed");
        assertThat(procedure.at("/code/coding/0/code").asString()).isEqualTo("116863004");
        assertThat(procedure.at("/performedPeriod/start").asString()).isEqualTo("2026-11-23T15:22:00Z");
        assertThat(procedure.at("/basedOn/0/identifier/value").asString()).isEqualTo(names.order());
        assertThat(procedure.at("/contained/0/identifier/0/value").asString()).isEqualTo(component);
        assertThat(procedure.at("/contained/0/productCode/coding/0/code").asString())
                .isEqualTo("DRC01000");
        assertThat(procedure.toString()).contains("O RhD positive", "\"value\":280");
    }

    @Test
    void a_running_transfusion_is_in_progress() {
        var names = known();
        started(freshDonation() + "-DRC01000", names);
        eventually(() -> assertThat(
                        procedures(names).at("/entry/0/resource/status").asString())
                .isEqualTo("in-progress"));
    }

    @Test
    void one_stopped_for_a_reaction_says_which() {
        var names = known();
        String component = freshDonation() + "-DRC01000";
        started(component, names);
        tell(component, names, "ReactionReported");
        tell(component, names, "TransfusionStopped", "COMPLETED", "REACTION");
        outcome(component, names, "TRANSFUSED", "CONFIRMED_ELECTRONICALLY");
        var bundle = json(RecordSystem.awaitBundleAbout(component));
        assertThat(bundle.at("/entry/0/resource/status").asString()).isEqualTo("stopped");
        assertThat(bundle.at("/entry/0/resource/complication/0/coding/0/code").asString())
                .isEqualTo("VOLOVER");
    }

    @Test
    void what_is_heard_later_is_told_too() {
        var names = known();
        String component = freshDonation() + "-DRC01000";
        outcome(component, names, "TRANSFUSED", "CONFIRMED_ELECTRONICALLY");
        RecordSystem.awaitBundleAbout(component);
        tell(component, names, "ReactionReported");
        eventually(() -> assertThat(RecordSystem.bundlesAbout(component))
                .last()
                .asString()
                .contains("VOLOVER"));
        issued(component, names);
        eventually(() -> assertThat(RecordSystem.bundlesAbout(component))
                .last()
                .asString()
                .contains(names.order()));
    }

    /** Streams come in another order among each other than at first: what was told then would be told again, otherwise. */
    @Test
    void the_record_is_not_rebuilt_since_transfusions_would_be_sent_again() {
        StepVerifier.create(replay.rebuild("transfusions", "wrong", "tester"))
                .verifyError(NotRebuildableException.class);
    }

    @Test
    void what_nobody_saw_is_never_told_as_completed() {
        var names = known();
        String component = freshDonation() + "-DRC01000";
        outcome(component, names, "TRANSFUSED", "PRESUMED");
        var bundle = json(RecordSystem.awaitBundleAbout(component));
        assertThat(bundle.at("/entry/0/resource/status").asString()).isEqualTo("unknown");
    }

    @Test
    void what_the_record_system_reported_itself_is_not_sent_back() {
        var names = known();
        String donation = freshDonation();
        String reported = donation + "-DRC01000";
        String other = freshDonation() + "-DRC01000";
        accepted(names.in(sample("12_bts_o31_transfused", "A999026000123", donation)));
        outcome(reported, names, "TRANSFUSED", "CONFIRMED_ELECTRONICALLY");
        outcome(other, names, "TRANSFUSED", "CONFIRMED_ELECTRONICALLY");
        RecordSystem.awaitBundleAbout(other);
        assertThat(RecordSystem.bundlesAbout(reported)).isEmpty();
        assertThat(procedures(names).path("total").asInt()).isEqualTo(2);
    }

    @Test
    void a_wasted_pack_is_no_transfusion() {
        var names = known();
        String wasted = freshDonation() + "-DRC01000";
        String other = freshDonation() + "-DRC01000";
        outcome(wasted, names, "WASTED", "CONFIRMED_ON_PAPER");
        outcome(other, names, "TRANSFUSED", "CONFIRMED_ON_PAPER");
        RecordSystem.awaitBundleAbout(other);
        assertThat(RecordSystem.bundlesAbout(wasted)).isEmpty();
        assertThat(procedures(names).path("total").asInt()).isEqualTo(1);
    }

    @Test
    void the_record_follows_a_patient_over_a_merge() {
        var names = fresh();
        accepted(names.in(
                sample("04_adt_a08_update", "3999999993^^^HCN^NH~H0012345^^^BHSCT^MR", "U0099887^^^BHSCT^MR")));
        String component = freshDonation() + "-DRC01000";
        tell(component, names, "TransfusionStarted", "\"HCN\"", "\"MR:BHSCT\"", names.hcn(), names.emergency());
        accepted(names.in(sample("05_adt_a40_merge")));
        eventually(() -> assertThat(get(Roles.PATIENT_RECORD_SYSTEM, PROCEDURES, number(names))
                        .at("/entry/0/resource/id")
                        .asString())
                .isEqualTo(component));
    }

    @Test
    void an_event_of_another_shape_stops_nobody_else() {
        var names = known();
        Elsewhere.outcome(prefix)
                .saysAnything("transfusion", "nonsense", "OutcomeRecorded", "{\"component\":\"nonsense\"}");
        String lost = freshDonation() + "-DRC01000";
        String text = event("transfusion", "OutcomeRecorded", lost, names, "TRANSFUSED", "LOST");
        Elsewhere.outcome(prefix).saysAnything("transfusion", lost, "OutcomeRecorded", text);
        Elsewhere.outcome(prefix).saysAnything("transfusion", "check:1", "BedsideChecked", "{}");
        String component = freshDonation() + "-DRC01000";
        started(component, names);
        eventually(() -> assertThat(procedures(names).at("/entry/0/resource/id").asString())
                .isEqualTo(component));
    }

    @Test
    void a_search_names_a_patient() {
        assertOutcome(
                http.get()
                        .uri("/fhir/Procedure?patient=Orla")
                        .headers(as(Roles.WARD_NURSE))
                        .exchange(),
                400,
                "identifier-system-unknown");
        assertOutcome(
                http.get().uri("/fhir/Procedure").headers(as(Roles.WARD_NURSE)).exchange(), 400, "request-incomplete");
        var nobody = get(Roles.WARD_NURSE, PROCEDURES, "https://fhir.hscni.net/Id/hcn|" + freshHcn());
        assertThat(nobody.path("total").asInt()).isZero();
    }

    @Test
    void a_donor_carer_reads_no_record() {
        http.get()
                .uri("/fhir/Procedure?patient=x")
                .headers(as(Roles.DONOR_CARER))
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    private Names known() {
        var names = fresh();
        accepted(names.in(sample("01_adt_a01_admit")));
        return names;
    }

    private JsonNode procedures(Names names) {
        return get(Roles.WARD_NURSE, PROCEDURES, number(names));
    }

    private static String number(Names names) {
        return "https://fhir.hscni.net/Id/hcn|" + names.hcn();
    }

    private void despatched(String component, Names names) {
        Elsewhere.production(prefix)
                .says(
                        "component",
                        component,
                        "ComponentDespatched",
                        event("component", "ComponentDespatched", component, names));
    }

    private void issued(String component, Names names) {
        Elsewhere.laboratory(prefix)
                .says(
                        "laboratory",
                        component,
                        "ComponentIssued",
                        event("laboratory", "ComponentIssued", component, names));
    }

    private void started(String component, Names names) {
        tell(component, names, "TransfusionStarted");
    }

    private void outcome(String component, Names names, String fate, String evidence) {
        tell(component, names, "OutcomeRecorded", "TRANSFUSED", fate, "CONFIRMED_ON_PAPER", evidence);
    }

    private void tell(String component, Names names, String type, String... exchanged) {
        Elsewhere.outcome(prefix)
                .says(
                        "transfusion",
                        component,
                        type,
                        event("transfusion", type, component, names, exchanged),
                        "ward-nurse");
    }
}
