package org.bloodstream.donors.merging.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.donors.merging.domain.MergeEvent.DonorMerged;
import org.bloodstream.donors.merging.domain.MergeEvent.DonorUnmerged;
import org.bloodstream.donors.merging.domain.MergeObjection.DonorAlreadyMerged;
import org.bloodstream.donors.merging.domain.MergeObjection.DonorNotMerged;
import org.bloodstream.donors.merging.domain.MergeObjection.GroupsDiffer;
import org.bloodstream.donors.merging.domain.MergeObjection.MergedIntoItself;
import org.bloodstream.donors.merging.domain.MergeObjection.SexesDiffer;
import org.bloodstream.donors.merging.domain.MergeObjection.StandingsDiffer;
import org.bloodstream.donors.merging.domain.MergeObjection.SurvivorAlreadyMerged;
import org.bloodstream.donors.merging.domain.MergeObjection.SurvivorMergedSince;
import org.bloodstream.donors.merging.domain.MergeObjection.SurvivorUnknown;
import org.bloodstream.donors.merging.domain.MergeOutcome.Accepted;
import org.bloodstream.donors.merging.domain.MergeOutcome.Refused;
import org.bloodstream.donors.registration.domain.Sex;
import org.bloodstream.donors.standing.domain.DonorStanding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MergingDonorsTest {
    private static final UUID ANN = new UUID(0, 1);
    private static final UUID ANNE = new UUID(0, 2);
    private static final UUID ANNA = new UUID(0, 3);
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

    @Test
    void a_record_is_merged_into_another() {
        assertThat(MergingPolicy.merge(record(ANN, null), record(ANNE, null), NOW))
                .isEqualTo(new Accepted(new DonorMerged(ANN, ANNE, NOW)));
    }

    @Test
    void a_record_is_not_merged_into_itself() {
        refusedMerge(record(ANN, null), record(ANN, null), "donor-merged-into-itself", new MergedIntoItself());
    }

    @Test
    void a_record_is_merged_once_and_into_one_that_stands_for_itself() {
        refusedMerge(record(ANN, ANNA), record(ANNE, null), "donor-already-merged", new DonorAlreadyMerged(ANNA));
        refusedMerge(record(ANN, null), record(ANNE, ANNA), "survivor-already-merged", new SurvivorAlreadyMerged(ANNA));
    }

    @Test
    void two_sexes_are_two_people_or_an_error() {
        var john = new MergingRecord(ANNE, Sex.MALE, null, DonorStanding.AS_REGISTERED, Set.of());
        refusedMerge(record(ANN, null), john, "donor-sexes-differ", new SexesDiffer());
    }

    @Test
    void two_groups_are_two_people_and_one_that_nobody_determined_says_nothing() {
        var positive = grouped(ANN, new BloodGroup(Abo.O, RhD.POSITIVE));
        var other = grouped(ANNE, new BloodGroup(Abo.A, RhD.POSITIVE));
        var negative = grouped(ANNE, new BloodGroup(Abo.O, RhD.NEGATIVE));
        var same = grouped(ANNE, new BloodGroup(Abo.O, RhD.POSITIVE));
        refusedMerge(positive, other, "donor-groups-differ", new GroupsDiffer());
        refusedMerge(positive, negative, "donor-groups-differ", new GroupsDiffer());
        assertThat(MergingPolicy.merge(positive, same, NOW)).isInstanceOf(Accepted.class);
        assertThat(MergingPolicy.merge(positive, record(ANNE, null), NOW)).isInstanceOf(Accepted.class);
    }

    @Test
    void who_is_dead_on_one_record_and_alive_on_the_other_is_settled_first() {
        var dead = new DonorStanding(LocalDate.of(2026, 1, 2), false, null, null);
        var late = new MergingRecord(ANNE, Sex.FEMALE, null, dead, Set.of());
        refusedMerge(record(ANN, null), late, "donor-standings-differ", new StandingsDiffer());
    }

    @Test
    void every_objection_is_told() {
        assertThat(MergingPolicy.merge(record(ANN, ANNA), record(ANNE, ANNA), NOW))
                .isEqualTo(new Refused(List.of(new DonorAlreadyMerged(ANNA), new SurvivorAlreadyMerged(ANNA))));
    }

    @Test
    void a_merge_that_was_wrong_is_taken_apart() {
        assertThat(MergingPolicy.unmerge(record(ANN, ANNE), record(ANNE, null), NOW))
                .isEqualTo(new Accepted(new DonorUnmerged(ANN, ANNE, NOW)));
    }

    @Test
    void what_is_not_merged_is_not_taken_apart() {
        refusedApart(record(ANN, null), record(ANNE, null), "donor-not-merged", new DonorNotMerged());
        refusedApart(record(ANN, ANNA), record(ANNE, null), "donor-not-merged", new DonorNotMerged());
    }

    @Test
    void the_last_merge_is_taken_apart_first() {
        refusedApart(record(ANN, ANNE), record(ANNE, ANNA), "survivor-merged-since", new SurvivorMergedSince(ANNA));
    }

    @Test
    void a_survivor_that_nobody_knows_has_a_code() {
        assertThat(new SurvivorUnknown().code()).isEqualTo("survivor-unknown");
        assertThat(new SurvivorUnknown().message()).contains("search");
    }

    private static void refusedMerge(
            MergingRecord donor, MergingRecord survivor, String code, MergeObjection objection) {
        refused(MergingPolicy.merge(donor, survivor, NOW), code, objection);
    }

    private static void refusedApart(
            MergingRecord donor, MergingRecord survivor, String code, MergeObjection objection) {
        refused(MergingPolicy.unmerge(donor, survivor, NOW), code, objection);
    }

    private static void refused(MergeOutcome outcome, String code, MergeObjection objection) {
        assertThat(outcome).isEqualTo(new Refused(List.of(objection)));
        assertThat(objection.code()).isEqualTo(code);
        assertThat(objection.message()).endsWith(".");
    }

    private static MergingRecord grouped(UUID donor, BloodGroup group) {
        return new MergingRecord(donor, Sex.FEMALE, null, DonorStanding.AS_REGISTERED, Set.of(group));
    }

    private static MergingRecord record(UUID donor, @Nullable UUID into) {
        return new MergingRecord(donor, Sex.FEMALE, into, DonorStanding.AS_REGISTERED, Set.of());
    }
}
