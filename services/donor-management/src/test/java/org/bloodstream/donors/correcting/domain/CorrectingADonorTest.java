package org.bloodstream.donors.correcting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.bloodstream.donors.correcting.domain.CorrectionGround.CHANGED_BY_DEED;
import static org.bloodstream.donors.correcting.domain.CorrectionGround.CHANGED_BY_MARRIAGE;
import static org.bloodstream.donors.correcting.domain.CorrectionGround.MISHEARD;
import static org.bloodstream.donors.correcting.domain.CorrectionGround.OTHER;
import static org.bloodstream.donors.correcting.domain.CorrectionGround.WRONG_DOCUMENT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.blood.patient.HealthAndCareNumber;
import org.bloodstream.donors.correcting.domain.Change.DateOfBirth;
import org.bloodstream.donors.correcting.domain.Change.FamilyName;
import org.bloodstream.donors.correcting.domain.Change.GivenName;
import org.bloodstream.donors.correcting.domain.Change.HealthNumber;
import org.bloodstream.donors.correcting.domain.Change.Home;
import org.bloodstream.donors.correcting.domain.Change.RecordedSex;
import org.bloodstream.donors.correcting.domain.CorrectionOutcome.Corrected;
import org.bloodstream.donors.correcting.domain.CorrectionOutcome.Refused;
import org.bloodstream.donors.correcting.domain.EarlierDecision.HealthCheck;
import org.bloodstream.donors.correcting.domain.EarlierDecision.OpenAppointment;
import org.bloodstream.donors.likeness.adapter.out.text.ShippedTables;
import org.bloodstream.donors.likeness.domain.Comparison;
import org.bloodstream.donors.registration.domain.Sex;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CorrectingADonorTest {
    private static final Comparison COMPARISON = ShippedTables.comparison();
    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    private static final LocalDate REGISTERED = LocalDate.of(2020, 3, 1);
    private static final UUID DONOR = new UUID(0, 1);
    private static final UUID OTHER_DONOR = new UUID(0, 2);
    private static final Identity NORA = new Identity(
            "Lagan",
            "Nora",
            LocalDate.of(1990, 5, 1),
            Sex.FEMALE,
            null,
            new Address("BT12 6BE", List.of("1 Falls Road")));
    private static final DonorToCorrect RECORD = new DonorToCorrect(DONOR, NORA, null, null, REGISTERED, 0);

    @Test
    void a_married_donor_has_the_new_name_and_the_event_says_which_field_and_why_and_no_name() {
        var corrected = corrected(CHANGED_BY_MARRIAGE, new FamilyName("Foyle"));
        assertThat(corrected.after().familyName()).isEqualTo("Foyle");
        assertThat(corrected.before()).isEqualTo(NORA);
        assertThat(corrected.event())
                .isEqualTo(new ParticularsCorrected(
                        DONOR, 1, Set.of(CorrectedField.FAMILY_NAME), CHANGED_BY_MARRIAGE, NOW));
        assertThat(corrected.event().toString()).doesNotContain("Foyle", "Lagan");
    }

    @Test
    void several_fields_are_corrected_at_once_and_only_what_differs_counts() {
        var corrected = corrected(
                WRONG_DOCUMENT,
                new FamilyName("Lagan"),
                new DateOfBirth(LocalDate.of(1991, 5, 1)),
                new Home(new Address("BT12 6BE", List.of("2 Falls Road"))));
        assertThat(corrected.event().fields())
                .containsExactlyInAnyOrder(CorrectedField.DATE_OF_BIRTH, CorrectedField.ADDRESS);
    }

    @Test
    void a_number_that_is_somebody_elses_is_taken_off() {
        var numbered = new DonorToCorrect(DONOR, with(new HealthNumber(number())), null, null, REGISTERED, 2);
        var outcome = CorrectionPolicy.decide(
                numbered, correction(WRONG_DOCUMENT, 2, new HealthNumber(null)), null, COMPARISON, NOW);
        assertThat(((Corrected) outcome).after().number()).isNull();
        assertThat(((Corrected) outcome).event().correction()).isEqualTo(3);
    }

    @Test
    void what_is_recorded_so_already_is_no_correction() {
        assertThat(refusals(MISHEARD, new GivenName("Nora"))).containsExactly("nothing-corrected");
        assertThat(refusals(MISHEARD)).containsExactly("nothing-corrected");
    }

    @Test
    void nobody_is_born_again_by_marriage() {
        assertThat(refusals(CHANGED_BY_MARRIAGE, new DateOfBirth(LocalDate.of(1990, 5, 2))))
                .containsExactly("ground-does-not-explain");
        assertThat(refusals(CHANGED_BY_DEED, new HealthNumber(number()))).containsExactly("ground-does-not-explain");
        assertThat(corrected(CHANGED_BY_DEED, new GivenName("Noel"), new RecordedSex(Sex.MALE))
                        .after()
                        .sex())
                .isEqualTo(Sex.MALE);
    }

    @Test
    void given_name_and_birth_date_that_both_differ_are_another_person() {
        var another = new Change[] {new GivenName("Wilhelmina"), new DateOfBirth(LocalDate.of(1962, 12, 30))};
        assertThat(refusals(WRONG_DOCUMENT, another)).containsExactly("correction-makes-another-person");
        assertThat(corrected(WRONG_DOCUMENT, another[0]).event().fields()).containsExactly(CorrectedField.GIVEN_NAME);
        assertThat(corrected(WRONG_DOCUMENT, another[1]).event().fields())
                .containsExactly(CorrectedField.DATE_OF_BIRTH);
    }

    @Test
    void whoever_turns_out_to_be_too_young_is_corrected_all_the_same() {
        var corrected = corrected(MISHEARD, new DateOfBirth(LocalDate.of(2012, 5, 1)));
        assertThat(corrected.after().dateOfBirth()).isEqualTo("2012-05-01");
    }

    @Test
    void nobody_registers_before_birth_or_dies_before_it() {
        assertThat(refusals(MISHEARD, new DateOfBirth(REGISTERED))).containsExactly("birth-after-registration");
        var dead = new DonorToCorrect(DONOR, NORA, null, LocalDate.of(2010, 1, 1), REGISTERED, 0);
        assertThat(codes(dead, null, correction(MISHEARD, 0, new DateOfBirth(LocalDate.of(2010, 1, 2)))))
                .containsExactly("birth-after-death");
    }

    @Test
    void a_number_that_another_record_has_is_refused_with_that_record() {
        var outcome = CorrectionPolicy.decide(
                RECORD, correction(MISHEARD, 0, new HealthNumber(number())), OTHER_DONOR, COMPARISON, NOW);
        assertThat(outcome).isEqualTo(new Refused(List.of(new CorrectionObjection.NumberOfAnother(OTHER_DONOR))));
    }

    @Test
    void a_record_that_was_merged_away_or_corrected_meanwhile_is_refused_with_every_reason() {
        var merged = new DonorToCorrect(DONOR, NORA, OTHER_DONOR, null, REGISTERED, 1);
        assertThat(codes(merged, null, correction(MISHEARD, 0, new GivenName("Norah"))))
                .containsExactly("donor-merged-away", "corrected-since");
    }

    @Test
    void another_ground_is_said_in_words_and_a_field_becomes_one_thing() {
        assertThatThrownBy(() -> correction(OTHER, 0, new GivenName("Norah")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> correction(MISHEARD, 0, new GivenName("Norah"), new GivenName("Nóra")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_health_check_that_took_another_age_is_touched_and_one_that_did_not_is_not() {
        var young = new HealthCheck(new UUID(1, 1), LocalDate.of(2026, 4, 1), 35, Sex.FEMALE);
        var same = new HealthCheck(new UUID(1, 2), LocalDate.of(2026, 6, 1), 36, Sex.FEMALE);
        var corrected = corrected(MISHEARD, new DateOfBirth(LocalDate.of(1990, 3, 1)));
        assertThat(Touched.by(corrected, List.of(young, same)))
                .containsExactly(
                        new Touched(Touched.Kind.HEALTH_CHECK, young.reference(), young.day(), Set.of(Touched.By.AGE)));
    }

    @Test
    void a_corrected_sex_touches_health_checks_and_every_place_that_is_still_held() {
        var check = new HealthCheck(new UUID(1, 1), LocalDate.of(2026, 4, 1), 35, Sex.FEMALE);
        var place = new OpenAppointment(new UUID(1, 3), LocalDate.of(2026, 12, 1));
        var corrected = corrected(WRONG_DOCUMENT, new RecordedSex(Sex.MALE));
        assertThat(Touched.by(corrected, List.of(check, place)))
                .extracting(Touched::kind, Touched::by)
                .containsExactly(
                        tuple(Touched.Kind.HEALTH_CHECK, Set.of(Touched.By.SEX)),
                        tuple(Touched.Kind.APPOINTMENT, Set.of(Touched.By.SEX)));
        assertThat(Touched.by(corrected(MISHEARD, new FamilyName("Logan")), List.of(check, place)))
                .isEmpty();
    }

    private static HealthAndCareNumber number() {
        return new HealthAndCareNumber("3999999993");
    }

    private static Identity with(Change change) {
        return change.on(NORA);
    }

    private static Corrected corrected(CorrectionGround ground, Change... changes) {
        return (Corrected) CorrectionPolicy.decide(RECORD, correction(ground, 0, changes), null, COMPARISON, NOW);
    }

    private static List<String> refusals(CorrectionGround ground, Change... changes) {
        return codes(RECORD, null, correction(ground, 0, changes));
    }

    private static List<String> codes(DonorToCorrect record, @Nullable UUID bearer, Correction correction) {
        var refused = (Refused) CorrectionPolicy.decide(record, correction, bearer, COMPARISON, NOW);
        return refused.objections().stream().map(CorrectionObjection::code).toList();
    }

    private static Correction correction(CorrectionGround ground, int seen, Change... changes) {
        return new Correction(DONOR, List.of(changes), ground, null, seen);
    }
}
