package org.bloodstream.outcomes.trace.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.outcomes.episode.domain.Episode;
import org.bloodstream.outcomes.episode.domain.Evidence;
import org.bloodstream.outcomes.episode.domain.Fate;
import org.bloodstream.outcomes.episode.domain.Recorded;
import org.bloodstream.outcomes.episode.domain.TransfusionEvent.OutcomeRecorded;
import org.bloodstream.outcomes.episode.domain.TransfusionEvent.TransfusionStarted;
import org.bloodstream.outcomes.identity.domain.Identities;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TracingPacksTest {
    private static final ComponentId PACK = ComponentId.parse("A999026000123-DRC01000");
    private static final PatientIdentifier ORLA = new PatientIdentifier("HCN", "3999999993");
    private static final Map<String, Object> ORLA_JSON = Map.of("authority", "HCN", "value", "3999999993");
    private static final Map<String, Object> O_POSITIVE = Map.of("abo", "O", "rhD", "POSITIVE");
    private static final Identities NOBODY = new Identities(List.of(), List.of());
    private static final TraceEvent PROCESSED = event(
            1,
            "ComponentProcessed",
            Map.of("product", "DRC01000", "kind", "RED_CELLS", "volumeMl", 284, "expiresAt", "2026-12-20T23:59:00Z"));
    private static final TraceEvent LABELLED =
            event(2, "ComponentLabelled", Map.of("group", O_POSITIVE, "expiresAt", "2026-12-20T23:59:00Z"));
    private static final TraceEvent DESPATCHED = event(
            3,
            "ComponentDespatched",
            Map.of("hospital", "BHSCT", "site", "SITE-A", "group", O_POSITIVE, "expiresAt", "2026-12-20T23:59:00Z"));
    private static final TraceEvent ISSUED = event(4, "ComponentIssued", Map.of("patient", ORLA_JSON, "order", "PO-1"));
    private static final TraceEvent RETURNED = event(5, "ComponentReturned", Map.of());

    @Test
    void a_pack_at_the_blood_service_has_no_gap() {
        assertThat(trace(PROCESSED, LABELLED).gaps()).isEmpty();
        assertThat(trace(PROCESSED, LABELLED).state()).isEqualTo(PackState.LABELLED);
    }

    @Test
    void a_pack_that_was_modified_has_no_gap_unless_a_hospital_has_it() {
        var modified = event(3, "ComponentModified", Map.of("process", "IRRADIATE", "variant", "STANDARD"));
        assertThat(trace(PROCESSED, LABELLED, modified).state()).isEqualTo(PackState.MODIFIED);
        assertThat(trace(PROCESSED, LABELLED, modified).gaps()).isEmpty();
        assertThat(trace(PROCESSED, LABELLED, modified, ISSUED).gaps())
                .containsExactly(new Gap("despatch-missing", "REGION"), new Gap("outcome-missing", "REGION"));
    }

    @Test
    void a_pack_sent_without_a_fate_is_the_hospitals_gap() {
        assertThat(trace(PROCESSED, LABELLED, DESPATCHED).gaps()).containsExactly(new Gap("fate-missing", "BHSCT"));
        assertThat(trace(PROCESSED, LABELLED, DESPATCHED, ISSUED, RETURNED).gaps())
                .containsExactly(new Gap("fate-missing", "BHSCT"));
    }

    @Test
    void a_pack_that_came_back_or_was_discarded_has_its_fate_and_one_that_was_passed_on_is_the_receivers_gap() {
        var back = event(4, "ComponentRestocked", Map.of("hospital", "BHSCT", "site", "SITE-A"));
        assertThat(trace(PROCESSED, LABELLED, DESPATCHED, back).gaps()).isEmpty();
        assertThat(trace(PROCESSED, LABELLED, DESPATCHED, back).state()).isEqualTo(PackState.RELEASED);
        var discarded = event(4, "DespatchedComponentDiscarded", Map.of("hospital", "BHSCT", "site", "SITE-A"));
        assertThat(trace(PROCESSED, LABELLED, DESPATCHED, discarded).gaps()).isEmpty();
        var passedOn = event(4, "ComponentTransferred", Map.of("hospital", "WHSCT", "site", "SITE-C"));
        assertThat(trace(PROCESSED, LABELLED, DESPATCHED, passedOn).gaps())
                .containsExactly(new Gap("fate-missing", "WHSCT"));
    }

    @Test
    void a_pack_issued_or_underway_without_an_outcome_is_the_hospitals_gap() {
        var issued = trace(PROCESSED, LABELLED, DESPATCHED, ISSUED);
        assertThat(issued.gaps()).containsExactly(new Gap("outcome-missing", "BHSCT"));
        assertThat(issued.patient()).isEqualTo(ORLA);
        var underway = Episode.untouched(PACK)
                .apply(new Recorded(
                        new TransfusionStarted(PACK, PACK.donation(), ORLA, new UUID(1, 1), null, at(6)),
                        new Actor("ward-nurse")));
        assertThat(trace(underway, PROCESSED, DESPATCHED, ISSUED).state()).isEqualTo(PackState.UNDERWAY);
        assertThat(trace(underway, PROCESSED, DESPATCHED, ISSUED).gaps())
                .containsExactly(new Gap("outcome-missing", "BHSCT"));
    }

    @Test
    void a_pack_with_a_known_outcome_has_no_gap() {
        var pack = trace(ended(Fate.TRANSFUSED, Evidence.CONFIRMED_ON_PAPER, null), PROCESSED, DESPATCHED, ISSUED);
        assertThat(pack.gaps()).isEmpty();
        assertThat(pack.state()).isEqualTo(PackState.TRANSFUSED);
        assertThat(pack.outcome())
                .isEqualTo(new TracedPack.Outcome(Fate.TRANSFUSED, Evidence.CONFIRMED_ON_PAPER, null, true));
    }

    @Test
    void presumed_is_a_gap_of_the_hospital_and_unresolved_of_its_owner() {
        assertThat(trace(ended(Fate.WASTED, Evidence.PRESUMED, null), PROCESSED, DESPATCHED)
                        .gaps())
                .containsExactly(new Gap("outcome-not-known", "BHSCT"));
        assertThat(trace(ended(Fate.WASTED, Evidence.UNRESOLVED, "TP-LEAD"), PROCESSED, DESPATCHED)
                        .gaps())
                .containsExactly(new Gap("outcome-not-known", "TP-LEAD"));
    }

    @Test
    void ST_09_a_pack_that_a_hospital_has_but_was_never_sent_is_the_blood_services_gap() {
        assertThat(trace(PROCESSED, LABELLED, ISSUED).gaps())
                .containsExactly(new Gap("despatch-missing", "REGION"), new Gap("outcome-missing", "REGION"));
        assertThat(trace(ISSUED).state()).isEqualTo(PackState.ISSUED);
    }

    @Test
    void known_outcomes_that_disagree_are_a_gap() {
        var both = ended(Fate.TRANSFUSED, Evidence.CONFIRMED_ELECTRONICALLY, null)
                .apply(outcome(Fate.WASTED, Evidence.CONFIRMED_ELECTRONICALLY, null));
        assertThat(trace(both, PROCESSED, DESPATCHED, ISSUED).gaps())
                .containsExactly(new Gap("contradiction", "BHSCT"));
    }

    @Test
    void a_pack_reported_back_shows_as_returned_until_it_is_issued_again() {
        var back = Episode.untouched(PACK).apply(outcome(Fate.RETURNED, Evidence.CONFIRMED_ELECTRONICALLY, null));
        assertThat(trace(back, PROCESSED, DESPATCHED, ISSUED).state()).isEqualTo(PackState.RETURNED);
        var again = event(9, "ComponentIssued", Map.of("patient", ORLA_JSON));
        assertThat(trace(back, PROCESSED, DESPATCHED, ISSUED, again).state()).isEqualTo(PackState.ISSUED);
    }

    @Test
    void a_kind_of_event_nobody_knows_yet_is_a_step_in_plain_words() {
        assertThat(Summary.of(event(1, "ComponentHeld", Map.of()))).isEqualTo("Component held");
    }

    @Test
    void no_summary_names_a_patient() {
        assertThat(Summary.of(ISSUED)).isEqualTo("Issued to a patient");
    }

    @Test
    void each_viewer_sees_the_facts_their_role_has_a_purpose_for() {
        var tested = event(1, "TestResultRecorded", Map.of("test", "HBSAG", "result", "REACTIVE"));
        assertThat(new Viewer(true, Set.of(), false).facts(tested)).isEqualTo(Map.of("test", "HBSAG"));
        assertThat(new Viewer(false, Set.of(), true).facts(tested)).containsEntry("result", "REACTIVE");
        assertThat(new Viewer(false, Set.of(), true).facts(ISSUED)).isEmpty();
        assertThat(new Viewer(true, Set.of(), true).facts(ISSUED)).containsKeys("patient", "order");
    }

    @Test
    void a_step_that_says_something_of_the_donors_health_by_being_there_is_the_laboratorys_alone() {
        var confirmed = event(1, "ConfirmatoryResultRecorded", Map.of("test", "ANTI_HIV", "result", "POSITIVE"));
        var received = event(1, "DonationReceived", Map.of("site", "BELFAST"));
        assertThat(steps(new Viewer(true, Set.of(), false), received, confirmed))
                .containsExactly("DonationReceived");
        assertThat(steps(new Viewer(false, Set.of(), true), received, confirmed))
                .containsExactlyInAnyOrder("DonationReceived", "ConfirmatoryResultRecorded");
    }

    private static List<String> steps(Viewer viewer, TraceEvent... events) {
        return Trace.of(PACK.donation(), Map.of(), List.of(events), List.of(), viewer).steps().stream()
                .map(Trace.Step::kind)
                .toList();
    }

    @Test
    void a_patient_who_is_withheld_is_seen_as_the_blood_service_sees_a_patient() {
        var otherHospital = new Viewer(true, Set.of(ORLA), false);
        assertThat(otherHospital.facts(ISSUED)).isEmpty();
        assertThat(otherHospital.packs(List.of(trace(PROCESSED, LABELLED, DESPATCHED, ISSUED))))
                .singleElement()
                .satisfies(pack -> {
                    assertThat(pack.patient()).isNull();
                    assertThat(pack.state()).isEqualTo(PackState.ISSUED);
                });
    }

    @Test
    void of_two_patients_one_may_be_withheld_and_the_other_shown() {
        var other = new PatientIdentifier("HCN", "3999999985");
        var viewer = new Viewer(true, Set.of(other), false);
        assertThat(viewer.facts(ISSUED)).containsKeys("patient", "order");
        assertThat(viewer.packs(List.of(trace(PROCESSED, LABELLED, DESPATCHED, ISSUED))))
                .extracting(TracedPack::patient)
                .containsExactly(ORLA);
    }

    @Test
    void where_somebody_is_withheld_a_step_that_names_nobody_shows_nothing_that_leads_to_them() {
        var unreadable = event(6, "BedsideChecked", Map.of("answer", "NO_GO", "reasons", List.of("label-unreadable")));
        assertThat(new Viewer(true, Set.of(ORLA), false).facts(unreadable)).containsOnlyKeys("answer");
        assertThat(new Viewer(true, Set.of(), false).facts(unreadable)).containsKeys("reasons");
    }

    private static TracedPack trace(TraceEvent... events) {
        return trace(Episode.untouched(PACK), events);
    }

    private static TracedPack trace(Episode episode, TraceEvent... events) {
        return TracingPacks.trace(episode, Arrays.asList(events), NOBODY);
    }

    private static Episode ended(Fate fate, Evidence evidence, @Nullable String owner) {
        return Episode.untouched(PACK).apply(outcome(fate, evidence, owner));
    }

    private static Recorded outcome(Fate fate, Evidence evidence, @Nullable String owner) {
        return new Recorded(
                new OutcomeRecorded(
                        PACK, PACK.donation(), ORLA, fate, evidence, owner, null, null, null, null, null, at(7)),
                new Actor("someone"));
    }

    private static TraceEvent event(int day, String kind, Map<String, Object> data) {
        return new TraceEvent(at(day), kind, "elsewhere", PACK, new Actor("someone"), data);
    }

    private static Instant at(int day) {
        return Instant.parse("2026-11-%02dT10:00:00Z".formatted(day));
    }
}
