package org.bloodstream.records.patients.domain;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.bloodstream.records.patients.domain.APatient.ANOTHER_HCN;
import static org.bloodstream.records.patients.domain.APatient.EMERGENCY;
import static org.bloodstream.records.patients.domain.APatient.HCN;
import static org.bloodstream.records.patients.domain.APatient.HOSPITAL;
import static org.bloodstream.records.patients.domain.APatient.claim;
import static org.bloodstream.records.patients.domain.APatient.living;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.records.patients.domain.Merge.Outcome.Merged;
import org.bloodstream.records.patients.domain.Merge.Outcome.Refused;
import org.bloodstream.records.patients.domain.PatientEvent.PatientIdentified;
import org.bloodstream.records.patients.domain.PatientEvent.PatientsMerged;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MergingPatientsTest {
    private static final Instant AT = Instant.parse("2026-11-23T12:15:00Z");
    private static final UUID NEW = UUID.randomUUID();
    private static final PatientIdentifier OLDER = new PatientIdentifier("MR:BHSCT", "U0000001");

    @Test
    void the_whole_record_behind_the_retired_number_goes_to_the_survivor() {
        var orla = living(HCN, HOSPITAL);
        var unknown = living(EMERGENCY, ANOTHER_HCN);
        var merged = merged(merge(EMERGENCY, HCN).decide(List.of(orla, unknown), NEW));
        assertThat(merged.survivor().numbers()).containsExactly(HCN, HOSPITAL);
        assertThat(merged.survivor().retired()).containsExactlyInAnyOrder(EMERGENCY, ANOTHER_HCN);
        assertThat(merged.replaced()).singleElement().satisfies(gone -> {
            assertThat(gone.id()).isEqualTo(unknown.id());
            assertThat(gone.survivor()).isEqualTo(orla.id());
        });
        assertThat(merged.events())
                .containsExactlyInAnyOrder(
                        new PatientsMerged(HCN, EMERGENCY, AT), new PatientsMerged(HCN, ANOTHER_HCN, AT));
    }

    @Test
    void a_number_that_nobody_holds_is_retired_all_the_same() {
        var merged = merged(merge(EMERGENCY, HCN).decide(List.of(living(HCN)), NEW));
        assertThat(merged.survivor().retired()).containsExactly(EMERGENCY);
        assertThat(merged.events()).containsExactly(new PatientsMerged(HCN, EMERGENCY, AT));
    }

    @Test
    void a_survivor_who_is_new_here_is_introduced_first() {
        var merged = merged(merge(EMERGENCY, HCN).decide(List.of(), NEW));
        assertThat(merged.survivor().id()).isEqualTo(NEW);
        assertThat(merged.events())
                .containsExactly(
                        new PatientIdentified(HCN, List.of(HCN), new Particulars(null, null), null, AT),
                        new PatientsMerged(HCN, EMERGENCY, AT));
    }

    @Test
    void a_survivor_who_is_known_keeps_their_name_and_a_new_one_gets_it_from_the_merge() {
        var stale = new Merge(claimOf("FORMERLY"), Set.of(EMERGENCY), AT);
        var known = new Merge(claimOf("RENAMED"), Set.of(OLDER), AT).decide(List.of(), NEW);
        var orla = merged(known).survivor();
        assertThat(familyName(merged(stale.decide(List.of(orla), NEW)))).isEqualTo("RENAMED");
        assertThat(familyName(merged(stale.decide(List.of(), NEW)))).isEqualTo("FORMERLY");
    }

    @Test
    void what_the_retired_record_had_retired_before_is_told_again_so_that_nobody_follows_a_chain() {
        var second = living(EMERGENCY).retiring(Set.of(OLDER));
        var merged = merged(merge(EMERGENCY, HCN).decide(List.of(living(HCN), second), NEW));
        assertThat(merged.events()).contains(new PatientsMerged(HCN, OLDER, AT));
    }

    @Test
    void a_merge_told_twice_changes_nothing() {
        var already = living(HCN).retiring(Set.of(EMERGENCY));
        var merged = merged(merge(EMERGENCY, HCN).decide(List.of(already), NEW));
        assertThat(merged.events()).isEmpty();
        assertThat(merged.survivor()).isEqualTo(already);
    }

    @Test
    void a_number_of_the_same_record_may_be_retired() {
        var merged = merged(merge(EMERGENCY, HCN).decide(List.of(living(HCN, EMERGENCY)), NEW));
        assertThat(merged.survivor().numbers()).containsExactly(HCN);
        assertThat(merged.events()).containsExactly(new PatientsMerged(HCN, EMERGENCY, AT));
    }

    @Test
    void a_national_number_may_make_way_for_another() {
        var merge = new Merge(claim(ANOTHER_HCN, HOSPITAL), Set.of(HCN), AT);
        var merged = merged(merge.decide(List.of(living(HCN, HOSPITAL)), NEW));
        assertThat(merged.survivor().main()).isEqualTo(ANOTHER_HCN);
        assertThat(merged.events()).contains(new PatientsMerged(ANOTHER_HCN, HCN, AT));
    }

    @Test
    void a_retired_number_survives_nothing() {
        var already = living(HCN).retiring(Set.of(EMERGENCY));
        assertThat(merge(HOSPITAL, EMERGENCY).decide(List.of(already), NEW))
                .isEqualTo(new Refused(List.of(new PatientObjection.NumberMerged())));
    }

    @Test
    void a_number_is_not_merged_into_itself() {
        assertThat(merge(HCN, HCN).decide(List.of(living(HCN)), NEW))
                .asInstanceOf(type(Refused.class))
                .satisfies(
                        refused -> assertThat(refused.objections()).contains(new PatientObjection.MergedIntoItself()));
    }

    @Test
    void a_number_retired_for_one_patient_is_not_retired_for_another() {
        var third = living(ANOTHER_HCN).retiring(Set.of(EMERGENCY));
        assertThat(merge(EMERGENCY, HCN).decide(List.of(living(HCN), third), NEW))
                .isEqualTo(new Refused(List.of(new PatientObjection.MergedElsewhere())));
    }

    private static Claim claimOf(String family) {
        return new Claim(
                Set.of(HCN),
                PersonChange.whole(new Person(new PersonName(family, List.of("ORLA")), null, null, null, null)));
    }

    private static String familyName(Merged merged) {
        return requireNonNull(requireNonNull(merged.survivor().person().name()).family());
    }

    private static Merge merge(PatientIdentifier retired, PatientIdentifier survivor) {
        return new Merge(claim(survivor), Set.of(retired), AT);
    }

    private static Merged merged(Merge.Outcome outcome) {
        assertThat(outcome).isInstanceOf(Merged.class);
        return (Merged) outcome;
    }
}
