package org.bloodstream.outcomes.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.outcomes.identity.domain.Person.Standing;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IdentitiesTest {
    private static final PatientIdentifier ORLA = new PatientIdentifier("HCN", "3999999993");
    private static final PatientIdentifier OTHER = new PatientIdentifier("HCN", "3999999985");
    private static final PatientIdentifier THIRD = new PatientIdentifier("HCN", "3999999977");
    private static final PatientIdentifier LOCAL = new PatientIdentifier("MR:BHSCT", "H0012345");
    private static final PatientIdentifier EMERGENCY = new PatientIdentifier("MR:BHSCT", "U0099887");

    @Test
    void a_number_nobody_claims_is_unknown() {
        assertThat(of().personOf(ORLA).standing()).isEqualTo(Standing.UNKNOWN);
        assertThat(of(claim(OTHER, LOCAL)).personOf(ORLA).standing()).isEqualTo(Standing.UNKNOWN);
    }

    @Test
    void ST_05_every_number_of_a_patient_names_the_same_person() {
        var identities = of(claim(ORLA, ORLA), claim(ORLA, LOCAL));
        assertThat(identities.personOf(LOCAL)).isEqualTo(identities.personOf(ORLA));
        assertThat(identities.personOf(ORLA).numbers()).containsExactlyInAnyOrder(ORLA, LOCAL);
        assertThat(identities.personOf(ORLA).standing()).isEqualTo(Standing.KNOWN);
    }

    @Test
    void a_record_that_began_under_a_local_number_goes_on_under_the_national_one() {
        var identities = of(claim(LOCAL, LOCAL), claim(ORLA, ORLA), claim(ORLA, LOCAL));
        assertThat(identities.personOf(ORLA).numbers()).containsExactlyInAnyOrder(ORLA, LOCAL);
    }

    @Test
    void a_number_that_two_patients_claim_is_nobodys() {
        var identities = of(claim(ORLA, ORLA), claim(ORLA, LOCAL), claim(OTHER, OTHER), claim(OTHER, LOCAL));
        assertThat(identities.personOf(LOCAL).standing()).isEqualTo(Standing.CONTESTED);
        assertThat(identities.personOf(ORLA).standing()).isEqualTo(Standing.KNOWN);
        assertThat(identities.personOf(ORLA).numbers()).containsExactly(ORLA);
    }

    @Test
    void a_shared_local_record_does_not_make_two_patients_one() {
        var identities = of(
                claim(LOCAL, LOCAL), claim(ORLA, ORLA), claim(ORLA, LOCAL), claim(OTHER, OTHER), claim(OTHER, LOCAL));
        assertThat(identities.personOf(ORLA).standing()).isEqualTo(Standing.CONTESTED);
        assertThat(identities.personOf(OTHER).standing()).isEqualTo(Standing.CONTESTED);
    }

    @Test
    void two_national_numbers_without_a_merge_name_nobody() {
        assertThat(of(claim(ORLA, ORLA), claim(ORLA, OTHER)).personOf(ORLA).standing())
                .isEqualTo(Standing.CONTESTED);
    }

    @Test
    void a_merge_joins_two_records_and_retires_one_number() {
        var identities = new Identities(
                List.of(claim(ORLA, ORLA), claim(OTHER, OTHER), claim(OTHER, LOCAL)), List.of(new Merge(ORLA, OTHER)));
        assertThat(identities.personOf(OTHER).standing()).isEqualTo(Standing.RETIRED);
        assertThat(identities.personOf(ORLA).standing()).isEqualTo(Standing.KNOWN);
        assertThat(identities.personOf(ORLA).numbers()).containsExactlyInAnyOrder(ORLA, OTHER, LOCAL);
        assertThat(identities.personOf(ORLA).hasRetired(OTHER)).isTrue();
    }

    @Test
    void an_emergency_number_that_was_never_identified_is_retired_by_its_merge() {
        var identities = new Identities(List.of(), List.of(new Merge(ORLA, EMERGENCY)));
        assertThat(identities.personOf(EMERGENCY).standing()).isEqualTo(Standing.RETIRED);
        assertThat(identities.personOf(ORLA).standing()).isEqualTo(Standing.KNOWN);
    }

    @Test
    void merges_are_followed_to_the_last_survivor() {
        var identities = new Identities(List.of(), List.of(new Merge(ORLA, OTHER), new Merge(OTHER, THIRD)));
        assertThat(identities.personOf(THIRD).standing()).isEqualTo(Standing.RETIRED);
        assertThat(identities.personOf(THIRD).numbers()).containsExactlyInAnyOrder(ORLA, OTHER, THIRD);
        assertThat(identities.personOf(ORLA).retired()).containsExactlyInAnyOrder(OTHER, THIRD);
    }

    @Test
    void two_merges_against_each_other_leave_no_number_to_wear() {
        var identities = new Identities(List.of(), List.of(new Merge(ORLA, OTHER), new Merge(OTHER, ORLA)));
        assertThat(identities.personOf(ORLA).standing()).isEqualTo(Standing.RETIRED);
        assertThat(identities.personOf(OTHER).standing()).isEqualTo(Standing.RETIRED);
    }

    private static Identities of(Claim... claims) {
        return new Identities(List.of(claims), List.of());
    }

    private static Claim claim(PatientIdentifier main, PatientIdentifier number) {
        return new Claim(main, number);
    }
}
