package org.bloodstream.donors.collection.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.donors.deferral.domain.Deferring.byStaff;
import static org.bloodstream.donors.deferral.domain.Deferring.until;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.isbt128.FacilityNumber;
import org.bloodstream.donors.collection.domain.CollectionObjection.DonorTooYoung;
import org.bloodstream.donors.collection.domain.CollectionObjection.IntervalTooShort;
import org.bloodstream.donors.collection.domain.CollectionObjection.VolumeOutsideSpecification;
import org.bloodstream.donors.collection.domain.CollectionOutcome.Collected;
import org.bloodstream.donors.collection.domain.CollectionOutcome.Refused;
import org.bloodstream.donors.collection.domain.PackNumber.Unusable;
import org.bloodstream.donors.collection.domain.PackNumber.Usable;
import org.bloodstream.donors.collection.domain.PackNumberObjection.NumberAlreadyUsed;
import org.bloodstream.donors.collection.domain.PackNumberObjection.NumberNotOfAPack;
import org.bloodstream.donors.collection.domain.PackNumberObjection.NumbersExhausted;
import org.bloodstream.donors.collection.domain.SelectionAtCollection.LastCheck;
import org.bloodstream.donors.deferral.domain.DeferralEnd;
import org.bloodstream.donors.deferral.domain.EndReason;
import org.bloodstream.donors.eligibility.SelectionText;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.eligibility.domain.NextDonation;
import org.bloodstream.donors.eligibility.domain.PastDonation;
import org.bloodstream.donors.eligibility.domain.SelectionPolicy;
import org.bloodstream.donors.eligibility.domain.SelectionReading;
import org.bloodstream.donors.registration.domain.Sex;
import org.bloodstream.donors.standing.domain.DonorStanding;
import org.bloodstream.donors.standing.domain.RestrictionGround;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CollectingADonationTest {
    private static final ZoneId BELFAST = RegionalTime.ZONE;
    private static final UUID DONOR = UUID.fromString("5f0d6f5e-2f0a-4e0e-9d56-0d7a3f3a9b11");
    private static final DonationNumber NUMBER = new DonationNumber("A999026000123");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final SelectionPolicy SHIPPED =
            ((SelectionReading.Taken) SelectionPolicy.read(SelectionText.shipped())).policy();
    private static final SelectionAtCollection ACCEPTED =
            new SelectionAtCollection(List.of(), Map.of(DonationType.WHOLE_BLOOD, new LastCheck(TODAY, true)));

    @Test
    void a_good_bleed_of_an_eligible_donor_is_recorded_with_the_number_on_its_pack() {
        var bleed = bleed(475);
        assertThat(outcome(bleed, newDonor(), new Usable(NUMBER)))
                .isEqualTo(new Collected(new DonationCollected(
                        NUMBER,
                        DONOR,
                        DonationKind.WHOLE_BLOOD,
                        "LISBURN",
                        475,
                        bleed.at().toInstant())));
    }

    @ParameterizedTest
    @ValueSource(ints = {428, 475, 522})
    void COL_01_a_volume_within_475_mL_plus_or_minus_a_tenth_is_taken(int volumeMl) {
        assertThat(CollectionPolicy.objectionsTo(bleed(volumeMl), newDonor())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 427, 523, 1000})
    void COL_01_a_volume_outside_475_mL_plus_or_minus_a_tenth_is_refused(int volumeMl) {
        assertThat(CollectionPolicy.objectionsTo(bleed(volumeMl), newDonor()))
                .containsExactly(new VolumeOutsideSpecification(volumeMl, 428, 522));
    }

    @ParameterizedTest
    @CsvSource({"MALE, 84", "FEMALE, 112"})
    void COL_02_a_donor_may_give_again_after_12_or_16_weeks(Sex sex, int days) {
        assertThat(CollectionPolicy.objectionsTo(bleed(475), donor(sex, TODAY.minusDays(days))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"MALE, 83, I01, 12", "FEMALE, 111, I02, 16", "FEMALE, 84, I02, 16", "MALE, 0, I01, 12"})
    void COL_02_a_day_less_is_too_early(Sex sex, int days, String rule, int weeks) {
        assertThat(CollectionPolicy.objectionsTo(bleed(475), donor(sex, TODAY.minusDays(days))))
                .containsExactly(
                        new IntervalTooShort(rule, TODAY.minusDays(days).plusWeeks(weeks)));
    }

    @ParameterizedTest
    @CsvSource({
        "PLATELETS, 14, PLATELETS, true",
        "PLATELETS, 13, PLATELETS, false",
        "PLATELETS, 28, WHOLE_BLOOD, true",
        "PLATELETS, 27, WHOLE_BLOOD, false",
        "WHOLE_BLOOD, 28, PLASMA, true",
        "WHOLE_BLOOD, 27, PLASMA, false",
        "DOUBLE_RED_CELLS, 182, WHOLE_BLOOD, true",
        "DOUBLE_RED_CELLS, 181, WHOLE_BLOOD, false"
    })
    void COL_02_the_interval_is_that_of_what_was_given_and_what_is_to_be_given(
            DonationType given, int days, DonationKind kind, boolean passed) {
        var before =
                new PastDonation(given, 300, TODAY.minusDays(days).atTime(12, 0).atZone(BELFAST));
        var selection = new SelectionAtCollection(
                List.of(), Map.of(), NextDonation.latest(SHIPPED, List.of(before), Sex.MALE), false);
        var bleed = new Bleed(kind, "LISBURN", 300, noon());
        assertThat(CollectionPolicy.INTERVAL_HAS_PASSED
                        .objections(bleed, selected(selection))
                        .toList()
                        .isEmpty())
                .isEqualTo(passed);
    }

    @Test
    void COL_02_of_two_donations_the_one_that_keeps_longest_counts_not_the_last() {
        var wholeBlood = new PastDonation(
                DonationType.WHOLE_BLOOD, 475, TODAY.minusWeeks(5).atTime(12, 0).atZone(BELFAST));
        var platelets = new PastDonation(
                DonationType.PLATELETS, 300, TODAY.minusWeeks(1).atTime(12, 0).atZone(BELFAST));
        var next = NextDonation.latest(SHIPPED, List.of(wholeBlood, platelets), Sex.MALE);
        assertThat(next.get(DonationType.WHOLE_BLOOD).from()).isEqualTo(TODAY.plusWeeks(7));
        assertThat(next.get(DonationType.PLATELETS).from()).isEqualTo(TODAY.plusWeeks(1));
    }

    @ParameterizedTest
    @EnumSource(value = DonationKind.class, names = "WHOLE_BLOOD", mode = EnumSource.Mode.EXCLUDE)
    void COL_18_what_a_machine_takes_is_not_recorded_in_one_call(DonationKind kind) {
        var bleed = new Bleed(kind, "LISBURN", kind.leastMl(), noon());
        var accepted = new SelectionAtCollection(List.of(), Map.of(kind.type(), new LastCheck(TODAY, true)));
        assertThat(CollectionPolicy.objectionsTo(bleed, selected(accepted)))
                .extracting(CollectionObjection::code)
                .containsExactly("apheresis-needs-session");
        assertThat(CollectionPolicy.objectionsBeforeTheNeedle(bleed, selected(accepted)))
                .isEmpty();
    }

    @Test
    void COL_02_the_interval_counts_local_days_also_over_the_change_of_clocks() {
        var justAfterMidnight = LocalDateTime.of(2026, 4, 1, 0, 30).atZone(BELFAST);
        var bleed = new Bleed(DonationKind.WHOLE_BLOOD, "LISBURN", 475, justAfterMidnight);
        var thatDay = new LastCheck(LocalDate.of(2026, 4, 1), true);
        var donor = new DonorAtCollection(
                DONOR,
                LocalDate.of(1990, 5, 1),
                null,
                DonorStanding.AS_REGISTERED,
                new SelectionAtCollection(
                        List.of(),
                        Map.of(DonationType.WHOLE_BLOOD, thatDay),
                        since(Sex.MALE, LocalDate.of(2026, 1, 7)),
                        false));
        assertThat(CollectionPolicy.objectionsTo(bleed, donor)).isEmpty();
    }

    @Test
    void COL_03_blood_is_taken_from_the_seventeenth_birthday() {
        assertThat(CollectionPolicy.objectionsTo(bleed(475), bornOn(TODAY.minusYears(17))))
                .isEmpty();
        assertThat(CollectionPolicy.objectionsTo(
                        bleed(475), bornOn(TODAY.minusYears(17).plusDays(1))))
                .containsExactly(new DonorTooYoung(17));
    }

    @Test
    void COL_04_nothing_is_taken_from_who_died_opted_out_or_gives_elsewhere_and_all_of_it_is_told() {
        assertThat(objectionsTo(null, new DonorStanding(TODAY, false, null, null)))
                .containsExactly("donor-deceased");
        assertThat(objectionsTo(null, new DonorStanding(null, true, null, null)))
                .containsExactly("donor-opted-out");
        assertThat(objectionsTo(null, new DonorStanding(null, false, "Welsh Blood Service", null)))
                .containsExactly("donor-transferred");
        assertThat(objectionsTo(null, new DonorStanding(TODAY, true, "Welsh Blood Service", null)))
                .containsExactly("donor-deceased", "donor-opted-out", "donor-transferred");
    }

    @Test
    void COL_04_whose_record_is_restricted_may_come_and_give() {
        assertThat(objectionsTo(null, new DonorStanding(null, false, null, RestrictionGround.ACCURACY_CONTESTED)))
                .isEmpty();
    }

    @Test
    void COL_05_nothing_is_recorded_with_a_number_that_was_merged_away() {
        assertThat(objectionsTo(new UUID(0, 2), DonorStanding.AS_REGISTERED)).containsExactly("donor-merged-away");
    }

    @Test
    void COL_06_nothing_is_taken_from_a_donor_with_a_deferral_in_force_and_each_is_told_with_its_end() {
        var day = TODAY.plusDays(1);
        var selection = new SelectionAtCollection(
                List.of(
                        byStaff(DONOR, until(day)),
                        byStaff(DONOR, until(TODAY)),
                        byStaff(DONOR, new DeferralEnd.Never()),
                        byStaff(DONOR, new DeferralEnd.Never()).ended(EndReason.RECORDED_IN_ERROR),
                        byStaff(DONOR, new DeferralEnd.Never(), DonationType.PLATELETS)),
                ACCEPTED.latest());
        var objections = CollectionPolicy.objectionsTo(bleed(475), selected(selection));
        assertThat(objections).extracting(Objection::code).containsExactly("donor-deferred", "donor-deferred");
        assertThat(objections.getFirst().message()).contains(day.toString());
        assertThat(objections).extracting(Objection::message).noneMatch(words -> words.contains("pregnancy"));
    }

    @Test
    void COL_19_nothing_is_taken_while_a_clinician_has_to_decide_about_what_the_donor_told() {
        var selection = new SelectionAtCollection(List.of(), ACCEPTED.latest(), Map.of(), true);
        assertThat(CollectionPolicy.objectionsTo(bleed(475), selected(selection)))
                .extracting(Objection::code)
                .containsExactly("left-to-a-clinician");
    }

    @Test
    void COL_07_nothing_is_taken_without_a_health_check_of_the_same_local_day_that_accepts_for_this_donation() {
        var accepted = new LastCheck(TODAY, true);
        assertThat(checked(Map.of(DonationType.WHOLE_BLOOD, accepted))).isEmpty();
        for (var latest : List.of(
                Map.<DonationType, LastCheck>of(),
                Map.of(DonationType.PLATELETS, accepted),
                Map.of(DonationType.WHOLE_BLOOD, new LastCheck(TODAY, false)),
                Map.of(DonationType.WHOLE_BLOOD, new LastCheck(TODAY.minusDays(1), true)),
                Map.of(DonationType.WHOLE_BLOOD, new LastCheck(TODAY.plusDays(1), true))))
            assertThat(checked(latest)).containsExactly("not-assessed-today");
    }

    @Test
    void a_refusal_lists_every_objection_the_numbers_too() {
        var outcome = outcome(
                bleed(400),
                new DonorAtCollection(
                        DONOR,
                        TODAY.minusYears(16),
                        null,
                        DonorStanding.AS_REGISTERED,
                        new SelectionAtCollection(
                                List.of(), ACCEPTED.latest(), since(Sex.MALE, TODAY.minusDays(1)), false)),
                new Unusable(new NumberAlreadyUsed(NUMBER)));
        assertThat(codes(outcome))
                .containsExactly(
                        "volume-outside-specification",
                        "interval-too-short",
                        "donor-too-young",
                        "donation-number-already-used");
    }

    @Test
    void a_usable_number_does_not_outweigh_an_objection() {
        assertThat(codes(outcome(bleed(400), newDonor(), new Usable(NUMBER))))
                .containsExactly("volume-outside-specification");
    }

    @Test
    void every_objection_says_what_to_do() {
        assertThat(new NumberAlreadyUsed(NUMBER).message()).contains("A9990 26 000123 8", "quarantine");
        assertThat(new NumbersExhausted(new FacilityNumber("A9990"), 26).message())
                .contains("A9990", "26");
        assertThat(new NumberNotOfAPack("07").message()).contains("pack");
        assertThat(new IntervalTooShort("I01", TODAY).message()).contains("2026-11-23");
    }

    private static List<String> codes(CollectionOutcome outcome) {
        return ((Refused) outcome).objections().stream().map(Objection::code).toList();
    }

    private static CollectionOutcome outcome(Bleed bleed, DonorAtCollection donor, PackNumber pack) {
        return CollectionOutcome.of(bleed, donor, CollectionPolicy.objectionsTo(bleed, donor), pack);
    }

    private static Bleed bleed(int volumeMl) {
        return new Bleed(DonationKind.WHOLE_BLOOD, "LISBURN", volumeMl, noon());
    }

    private static ZonedDateTime noon() {
        return TODAY.atTime(12, 0).atZone(BELFAST);
    }

    @Test
    void nobody_gives_whose_groups_contradict_each_other() {
        var donor = new DonorAtCollection(
                DONOR, LocalDate.of(1990, 5, 1), null, DonorStanding.AS_REGISTERED, ACCEPTED, true);
        assertThat(CollectionPolicy.GROUPS_AGREE.objections(bleed(470), donor))
                .extracting(CollectionObjection::code)
                .containsExactly("donor-groups-contradict");
        assertThat(CollectionPolicy.GROUPS_AGREE.objections(bleed(470), newDonor()))
                .isEmpty();
    }

    private static DonorAtCollection newDonor() {
        return donor(Sex.FEMALE, null);
    }

    @Test
    void nobody_whom_an_old_system_brought_gives_before_it_is_live_and_what_can_harm_is_decided() {
        var migration = new DonorAtCollection.Migration(true, true);
        var donor = new DonorAtCollection(
                DONOR, LocalDate.of(1990, 5, 1), null, DonorStanding.AS_REGISTERED, ACCEPTED, false, migration);
        assertThat(CollectionPolicy.objectionsTo(bleed(475), donor))
                .extracting(Objection::code)
                .containsExactly("migration-not-live", "migration-difference-open");
    }

    private static DonorAtCollection bornOn(LocalDate date) {
        return new DonorAtCollection(DONOR, date, null, DonorStanding.AS_REGISTERED, ACCEPTED);
    }

    private static DonorAtCollection donor(Sex sex, @Nullable LocalDate lastDonation) {
        var selection = lastDonation == null
                ? ACCEPTED
                : new SelectionAtCollection(List.of(), ACCEPTED.latest(), since(sex, lastDonation), false);
        return new DonorAtCollection(DONOR, LocalDate.of(1990, 5, 1), null, DonorStanding.AS_REGISTERED, selection);
    }

    /** By the rules that ship. */
    private static Map<DonationType, NextDonation> since(Sex sex, LocalDate wholeBlood) {
        var given = new PastDonation(
                DonationType.WHOLE_BLOOD, 475, wholeBlood.atTime(12, 0).atZone(BELFAST));
        return NextDonation.latest(SHIPPED, List.of(given), sex);
    }

    private static DonorAtCollection selected(SelectionAtCollection selection) {
        return new DonorAtCollection(DONOR, LocalDate.of(1990, 5, 1), null, DonorStanding.AS_REGISTERED, selection);
    }

    private static List<String> checked(Map<DonationType, LastCheck> latest) {
        var selection = new SelectionAtCollection(List.of(), latest);
        return CollectionPolicy.objectionsTo(bleed(475), selected(selection)).stream()
                .map(Objection::code)
                .toList();
    }

    private static List<String> objectionsTo(@Nullable UUID survivor, DonorStanding standing) {
        var donor = new DonorAtCollection(DONOR, LocalDate.of(1990, 5, 1), survivor, standing, ACCEPTED);
        return CollectionPolicy.objectionsTo(bleed(475), donor).stream()
                .map(Objection::code)
                .toList();
    }
}
