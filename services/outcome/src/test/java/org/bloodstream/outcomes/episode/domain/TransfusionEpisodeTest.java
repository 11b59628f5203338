package org.bloodstream.outcomes.episode.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.blood.staff.SecondPerson;
import org.bloodstream.blood.staff.StaffIdentifier;
import org.bloodstream.outcomes.episode.domain.TransfusionEvent.BedsideChecked;
import org.bloodstream.outcomes.episode.domain.TransfusionEvent.OutcomeRecorded;
import org.bloodstream.outcomes.episode.domain.TransfusionEvent.ReactionReported;
import org.bloodstream.outcomes.episode.domain.TransfusionEvent.TransfusionStarted;
import org.bloodstream.outcomes.episode.domain.TransfusionEvent.TransfusionStopped;
import org.bloodstream.outcomes.identity.domain.Claim;
import org.bloodstream.outcomes.identity.domain.Identities;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TransfusionEpisodeTest {
    private static final ComponentId PACK = ComponentId.parse("A999026000123-DRC01000");
    private static final PatientIdentifier ORLA = new PatientIdentifier("HCN", "3999999993");
    private static final PatientIdentifier ORLA_LOCAL = new PatientIdentifier("MR:BHSCT", "H0012345");
    private static final PatientIdentifier ANOTHER = new PatientIdentifier("HCN", "3999999985");
    private static final Identities RECORD =
            new Identities(List.of(new Claim(ORLA, ORLA), new Claim(ORLA, ORLA_LOCAL)), List.of());
    private static final Instant CHECKED = Instant.parse("2026-11-23T15:20:00Z");
    private static final Instant NOW = CHECKED.plusSeconds(60);
    private static final UUID CHECK = new UUID(7, 1);
    private static final Actor NURSE = new Actor("ward-nurse");
    private static final TwoPersonCheck BY_HAND =
            new TwoPersonCheck(StaffIdentifier.read("='A999900395A"), StaffIdentifier.read("NMC 98I1234E"));

    @Test
    void a_fresh_go_of_the_same_nurse_starts_the_transfusion() {
        assertThat(events(start(checked())))
                .containsExactly(new TransfusionStarted(PACK, PACK.donation(), ORLA, CHECK, null, NOW));
    }

    @Test
    void a_check_nobody_did_starts_nothing() {
        assertThat(codes(start(Episode.untouched(PACK)))).containsExactly("check-unknown");
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_GO", "DOWNTIME"})
    void only_a_go_starts(BedsideChecked.Answer answer) {
        assertThat(codes(start(of(checked(CHECK, answer, ORLA, CHECKED))))).containsExactly("check-not-go");
    }

    @Test
    void what_an_emergency_let_pass_starts_with_a_second_person_who_is_another_one() {
        var episode = of(checked(CHECK, BedsideChecked.Answer.EMERGENCY, ORLA, CHECKED));
        assertThat(codes(start(episode))).containsExactly("second-person-missing");
        assertThat(codes(Starting.decide(episode, CHECK, NURSE, SecondPerson.read("Ward-Nurse"), NOW, List.of())))
                .containsExactly("second-person-the-same");
        for (var second : List.of(SecondPerson.read("another-nurse"), SecondPerson.read("='A999900395A")))
            assertThat(events(Starting.decide(episode, CHECK, NURSE, second, NOW, List.of())))
                    .containsExactly(new TransfusionStarted(PACK, PACK.donation(), ORLA, CHECK, second, NOW));
    }

    @Test
    void a_go_needs_no_second_person_and_names_none() {
        assertThat(events(Starting.decide(checked(), CHECK, NURSE, SecondPerson.read("another-nurse"), NOW, List.of())))
                .containsExactly(new TransfusionStarted(PACK, PACK.donation(), ORLA, CHECK, null, NOW));
    }

    @Test
    void a_check_that_only_an_emergency_let_pass_takes_the_place_of_a_go_before_it() {
        var later = checked(new UUID(7, 2), BedsideChecked.Answer.EMERGENCY, ORLA, CHECKED.plusSeconds(10));
        assertThat(codes(start(checked().apply(later)))).containsExactly("check-superseded");
    }

    @Test
    void a_check_starts_up_to_fifteen_minutes_later_and_no_more() {
        assertThat(start(checked(), NURSE, CHECKED.plus(Duration.ofMinutes(15))))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(codes(start(
                        checked(), NURSE, CHECKED.plus(Duration.ofMinutes(15)).plusNanos(1))))
                .containsExactly("check-too-old");
    }

    @Test
    void someone_elses_check_starts_nothing() {
        assertThat(codes(start(checked(), new Actor("another-nurse"), NOW))).containsExactly("check-by-someone-else");
    }

    @Test
    void a_later_check_with_another_answer_or_patient_supersedes() {
        var later = CHECKED.plusSeconds(10);
        assertThat(codes(start(checked().apply(checked(new UUID(7, 2), BedsideChecked.Answer.NO_GO, ORLA, later)))))
                .containsExactly("check-superseded");
        assertThat(codes(start(checked().apply(checked(new UUID(7, 2), BedsideChecked.Answer.GO, ANOTHER, later)))))
                .containsExactly("check-superseded");
        assertThat(start(checked().apply(checked(new UUID(7, 2), BedsideChecked.Answer.GO, ORLA, later))))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void an_earlier_no_go_does_not_matter() {
        var first = checked(new UUID(7, 0), BedsideChecked.Answer.NO_GO, ORLA, CHECKED.minusSeconds(10));
        assertThat(start(of(first, checked(CHECK, BedsideChecked.Answer.GO, ORLA, CHECKED))))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void a_pack_starts_once() {
        assertThat(codes(start(underway()))).containsExactly("already-started");
        assertThat(codes(start(stopped()))).containsExactly("already-started", "already-transfused");
    }

    @ParameterizedTest
    @CsvSource({"TRANSFUSED,already-transfused", "WASTED,component-wasted"})
    void a_pack_whose_fate_is_on_record_does_not_start_whatever_the_evidence(Fate fate, String code) {
        assertThat(codes(start(checked().apply(outcome(fate, Evidence.PRESUMED, ORLA)))))
                .containsExactly(code);
    }

    @Test
    void what_turned_up_since_the_check_counts_too() {
        var late = new CourseObjection.FateAlreadyRecorded(Fate.WASTED);
        var decision = Starting.decide(checked(), CHECK, NURSE, null, NOW, List.of(late));
        assertThat(codes(decision)).containsExactly("component-wasted");
    }

    @Test
    void all_objections_are_given() {
        var episode = underway();
        assertThat(codes(start(episode, new Actor("another-nurse"), NOW.plus(Duration.ofHours(1)))))
                .containsExactly("check-too-old", "check-by-someone-else", "already-started");
    }

    @Test
    void a_reaction_is_reported_while_underway_and_after_the_end_but_not_before() {
        var reaction = new ReactionReported(PACK, ORLA, Reaction.VOLOVER, "breathless", NOW);
        assertThat(events(Proceeding.react(underway(), Reaction.VOLOVER, "breathless", NOW)))
                .containsExactly(reaction);
        assertThat(events(Proceeding.react(stopped(), Reaction.VOLOVER, "breathless", NOW)))
                .containsExactly(reaction);
        assertThat(codes(Proceeding.react(checked(), Reaction.VOLOVER, null, NOW)))
                .containsExactly("not-started");
    }

    @Test
    void stopping_records_the_outcome_with_the_last_reaction() {
        var episode =
                underway().apply(new Recorded(new ReactionReported(PACK, ORLA, Reaction.VOLOVER, null, NOW), NURSE));
        var events = events(Proceeding.stop(episode, StopReason.REACTION, 90, NOW.plusSeconds(60)));
        assertThat(events.getFirst())
                .isEqualTo(new TransfusionStopped(PACK, ORLA, StopReason.REACTION, 90, NOW.plusSeconds(60)));
        var outcome = (OutcomeRecorded) events.getLast();
        assertThat(outcome.fate()).isEqualTo(Fate.TRANSFUSED);
        assertThat(outcome.evidence()).isEqualTo(Evidence.CONFIRMED_ELECTRONICALLY);
        assertThat(outcome.patient()).isEqualTo(ORLA);
        assertThat(outcome.reaction()).isEqualTo("VOLOVER");
        assertThat(outcome.volumeMl()).isEqualTo(90);
        assertThat(outcome.startedAt()).isEqualTo(NOW);
        assertThat(outcome.endedAt()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void ST_11_a_pack_of_which_nothing_was_given_was_wasted_not_transfused() {
        var outcome = (OutcomeRecorded)
                events(Proceeding.stop(underway(), StopReason.OTHER, 0, NOW)).getLast();
        assertThat(outcome.fate()).isEqualTo(Fate.WASTED);
        assertThat(outcome.patient()).isEqualTo(ORLA);
    }

    @Test
    void only_a_transfusion_underway_is_stopped() {
        assertThat(codes(Proceeding.stop(checked(), StopReason.COMPLETED, 280, NOW)))
                .containsExactly("not-started");
        assertThat(codes(Proceeding.stop(stopped(), StopReason.COMPLETED, 280, NOW)))
                .containsExactly("already-stopped");
    }

    @Test
    void an_unresolved_outcome_needs_an_owner() {
        assertThat(codes(record(checked(), Fate.TRANSFUSED, Evidence.UNRESOLVED, null, null)))
                .containsExactly("owner-missing");
        assertThat(codes(record(checked(), Fate.TRANSFUSED, Evidence.UNRESOLVED, " ", null)))
                .containsExactly("owner-missing");
        assertThat(record(checked(), Fate.TRANSFUSED, Evidence.UNRESOLVED, "BHSCT", null))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void a_component_that_blood_production_never_spoke_of_gets_no_outcome() {
        var mistyped = statement(Fate.WASTED, Evidence.CONFIRMED_ON_PAPER, null, null, null);
        assertThat(codes(RecordingOutcomes.record(Episode.untouched(PACK), false, mistyped, NOW)))
                .containsExactly("component-unknown");
    }

    @Test
    void nobody_by_hand_claims_an_electronic_confirmation() {
        assertThat(codes(record(checked(), Fate.TRANSFUSED, Evidence.CONFIRMED_ELECTRONICALLY, null, ORLA)))
                .containsExactly("evidence-not-yours");
    }

    @Test
    void a_confirmed_transfusion_needs_the_patient() {
        assertThat(codes(record(checked(), Fate.TRANSFUSED, Evidence.CONFIRMED_ON_PAPER, null, null)))
                .containsExactly("patient-missing");
        assertThat(record(checked(), Fate.WASTED, Evidence.CONFIRMED_ON_PAPER, null, null))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void who_checked_by_hand_belongs_to_a_transfusion_that_a_form_confirms() {
        var onPaper = statement(Fate.TRANSFUSED, Evidence.CONFIRMED_ON_PAPER, BY_HAND);
        assertThat(events(RecordingOutcomes.record(checked(), true, onPaper, NOW)))
                .singleElement()
                .extracting(event -> ((OutcomeRecorded) event).checkedBy())
                .isEqualTo(BY_HAND);
        for (var other : List.of(
                statement(Fate.TRANSFUSED, Evidence.PRESUMED, BY_HAND),
                statement(Fate.WASTED, Evidence.CONFIRMED_ON_PAPER, BY_HAND),
                statement(Fate.RETURNED, Evidence.CONFIRMED_ON_PAPER, BY_HAND)))
            assertThat(codes(RecordingOutcomes.record(checked(), true, other, NOW)))
                    .containsExactly("two-person-check-not-of-this");
    }

    @Test
    void two_people_check_and_not_one_twice() {
        var one = StaffIdentifier.read("NMC 98I1234E");
        assertThatIllegalArgumentException().isThrownBy(() -> new TwoPersonCheck(one, one));
    }

    @Test
    void nobody_decides_the_fate_of_a_transfusion_underway() {
        assertThat(codes(record(underway(), Fate.WASTED, Evidence.CONFIRMED_ON_PAPER, null, null)))
                .containsExactly("transfusion-underway");
    }

    @ParameterizedTest
    @CsvSource({
        "UNRESOLVED,PRESUMED,true",
        "PRESUMED,CONFIRMED_ON_PAPER,true",
        "PRESUMED,UNRESOLVED,false",
        "CONFIRMED_ON_PAPER,PRESUMED,false",
        "CONFIRMED_ELECTRONICALLY,CONFIRMED_ON_PAPER,false"
    })
    void better_evidence_supersedes_worse_never_the_reverse(Evidence first, Evidence then, boolean accepted) {
        var episode = checked().apply(outcome(Fate.TRANSFUSED, first, ORLA));
        var decision = record(episode, Fate.TRANSFUSED, then, "BHSCT", ORLA);
        if (accepted) assertThat(decision).isInstanceOf(Decision.Accepted.class);
        else assertThat(codes(decision)).containsExactly("evidence-weaker");
    }

    @Test
    void the_same_outcome_again_is_refused_and_a_different_one_becomes_a_contradiction() {
        var episode = checked().apply(outcome(Fate.TRANSFUSED, Evidence.CONFIRMED_ON_PAPER, ORLA));
        assertThat(codes(record(episode, Fate.TRANSFUSED, Evidence.CONFIRMED_ON_PAPER, null, ORLA)))
                .containsExactly("outcome-already-recorded");
        var both = episode.apply(outcome(Fate.WASTED, Evidence.CONFIRMED_ON_PAPER, null));
        assertThat(record(episode, Fate.WASTED, Evidence.CONFIRMED_ON_PAPER, null, null))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(both.fates().contradictory(RECORD)).isTrue();
        assertThat(both.fates().standing().orElseThrow().fate()).isEqualTo(Fate.TRANSFUSED);
    }

    @Test
    void presumed_and_unresolved_never_count_as_known() {
        assertThat(Evidence.values())
                .filteredOn(Evidence::known)
                .containsExactly(Evidence.CONFIRMED_ON_PAPER, Evidence.CONFIRMED_ELECTRONICALLY);
    }

    @Test
    void a_presumed_fate_that_turns_out_otherwise_is_no_contradiction() {
        var episode = checked()
                .apply(outcome(Fate.WASTED, Evidence.PRESUMED, null))
                .apply(outcome(Fate.TRANSFUSED, Evidence.CONFIRMED_ON_PAPER, ORLA));
        assertThat(episode.fates().contradictory(RECORD)).isFalse();
        assertThat(episode.fates().standing().orElseThrow().fate()).isEqualTo(Fate.TRANSFUSED);
    }

    @Test
    void a_pack_that_went_back_may_be_transfused_later_but_not_the_other_way_round() {
        var returned = outcome(Fate.RETURNED, Evidence.CONFIRMED_ELECTRONICALLY, null);
        var transfused = outcome(Fate.TRANSFUSED, Evidence.CONFIRMED_ELECTRONICALLY, ORLA);
        assertThat(checked().apply(returned).apply(transfused).fates().contradictory(RECORD))
                .isFalse();
        assertThat(checked()
                        .apply(returned)
                        .apply(transfused)
                        .fates()
                        .standing()
                        .orElseThrow()
                        .fate())
                .isEqualTo(Fate.TRANSFUSED);
        assertThat(checked().apply(transfused).apply(returned).fates().contradictory(RECORD))
                .isTrue();
        assertThat(checked()
                        .apply(transfused)
                        .apply(returned)
                        .fates()
                        .standing()
                        .orElseThrow()
                        .fate())
                .isEqualTo(Fate.TRANSFUSED);
    }

    @Test
    void one_pack_in_two_patients_is_a_contradiction_but_two_numbers_of_one_patient_are_not() {
        var first = checked().apply(outcome(Fate.TRANSFUSED, Evidence.CONFIRMED_ELECTRONICALLY, ORLA));
        var other = first.apply(outcome(Fate.TRANSFUSED, Evidence.CONFIRMED_ELECTRONICALLY, ANOTHER));
        assertThat(other.fates().contradictory(RECORD)).isTrue();
        assertThat(other.fates().standing().orElseThrow().patient()).isEqualTo(ORLA);
        assertThat(first.apply(outcome(Fate.TRANSFUSED, Evidence.CONFIRMED_ELECTRONICALLY, ORLA_LOCAL))
                        .fates()
                        .contradictory(RECORD))
                .isFalse();
    }

    @Test
    void a_report_that_says_nothing_new_changes_nothing() {
        assertThat(events(report(stopped(), Fate.TRANSFUSED, ORLA_LOCAL, "NORXN")))
                .isEmpty();
        assertThat(events(report(stopped(), Fate.TRANSFUSED, null, null))).isEmpty();
    }

    @Test
    void a_report_with_a_reaction_another_fate_or_another_patient_is_kept() {
        assertThat(events(report(stopped(), Fate.TRANSFUSED, ORLA, "VOLOVER"))).hasSize(1);
        assertThat(events(report(stopped(), Fate.WASTED, null, null))).hasSize(1);
        assertThat(events(report(stopped(), Fate.TRANSFUSED, ANOTHER, null))).hasSize(1);
        assertThat(events(report(checked(), Fate.TRANSFUSED, ORLA, null))).hasSize(1);
        assertThat(events(report(underway(), Fate.TRANSFUSED, ORLA, null))).hasSize(1);
    }

    @Test
    void a_report_that_confirms_what_was_presumed_is_kept() {
        assertThat(events(report(
                        checked().apply(outcome(Fate.TRANSFUSED, Evidence.PRESUMED, ORLA)),
                        Fate.TRANSFUSED,
                        ORLA,
                        null)))
                .hasSize(1);
    }

    @Test
    void every_return_is_kept_because_the_pack_may_have_been_out_again() {
        var episode = checked().apply(outcome(Fate.RETURNED, Evidence.CONFIRMED_ELECTRONICALLY, null));
        assertThat(events(report(episode, Fate.RETURNED, null, null))).hasSize(1);
        assertThat(episode.fates().returnedAt()).contains(NOW);
    }

    @Test
    void the_episode_counts_every_event_as_a_version() {
        assertThat(stopped().version()).isEqualTo(4);
    }

    private static Episode checked() {
        return of(checked(CHECK, BedsideChecked.Answer.GO, ORLA, CHECKED));
    }

    private static Episode underway() {
        return checked()
                .apply(new Recorded(new TransfusionStarted(PACK, PACK.donation(), ORLA, CHECK, null, NOW), NURSE));
    }

    private static Episode stopped() {
        var episode = underway();
        for (var event : events(Proceeding.stop(episode, StopReason.COMPLETED, 280, NOW))) {
            episode = episode.apply(new Recorded(event, NURSE));
        }
        return episode;
    }

    private static Episode of(Recorded... events) {
        var episode = Episode.untouched(PACK);
        for (var event : events) episode = episode.apply(event);
        return episode;
    }

    private static Recorded checked(UUID id, BedsideChecked.Answer answer, PatientIdentifier patient, Instant at) {
        return new Recorded(new BedsideChecked(id, patient, answer, at), NURSE);
    }

    private static Recorded outcome(Fate fate, Evidence evidence, @Nullable PatientIdentifier patient) {
        return new Recorded(statement(fate, evidence, "BHSCT", patient, null).about(PACK, NOW), NURSE);
    }

    private static Statement statement(
            Fate fate,
            Evidence evidence,
            @Nullable String owner,
            @Nullable PatientIdentifier patient,
            @Nullable String reaction) {
        return new Statement(fate, evidence, owner, patient, null, reaction, null, null, null);
    }

    private static Statement statement(Fate fate, Evidence evidence, TwoPersonCheck checkedBy) {
        return new Statement(fate, evidence, null, ORLA, 280, null, null, null, checkedBy);
    }

    private static Decision start(Episode episode) {
        return start(episode, NURSE, NOW);
    }

    private static Decision start(Episode episode, Actor by, Instant now) {
        return Starting.decide(episode, CHECK, by, null, now, List.of());
    }

    private static Decision record(
            Episode episode,
            Fate fate,
            Evidence evidence,
            @Nullable String owner,
            @Nullable PatientIdentifier patient) {
        return RecordingOutcomes.record(episode, true, statement(fate, evidence, owner, patient, null), NOW);
    }

    private static Decision report(
            Episode episode, Fate fate, @Nullable PatientIdentifier patient, @Nullable String reaction) {
        return RecordingOutcomes.report(
                episode, statement(fate, Evidence.CONFIRMED_ELECTRONICALLY, null, patient, reaction), NOW, RECORD);
    }

    private static List<TransfusionEvent> events(Decision decision) {
        return switch (decision) {
            case Decision.Accepted accepted -> accepted.events();
            case Decision.Refused refused -> throw new AssertionError("refused: " + refused.objections());
        };
    }

    private static List<String> codes(Decision decision) {
        return switch (decision) {
            case Decision.Accepted accepted -> throw new AssertionError("accepted: " + accepted.events());
            case Decision.Refused refused ->
                refused.objections().stream().map(Objection::code).toList();
        };
    }
}
