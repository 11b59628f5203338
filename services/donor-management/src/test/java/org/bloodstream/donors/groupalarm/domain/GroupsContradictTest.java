package org.bloodstream.donors.groupalarm.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.groupalarm.domain.GroupAlarmEvent.GroupsAgreeNow;
import org.bloodstream.donors.groupalarm.domain.GroupAlarmEvent.GroupsContradicted;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GroupsContradictTest {
    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    private static final UUID SURVIVOR = new UUID(0, 1);
    private static final UUID MERGED = new UUID(0, 2);
    private static final UUID ALARM = new UUID(0, 3);
    private static final UUID NEXT = new UUID(0, 4);
    private static final BloodGroup O_POSITIVE = new BloodGroup(Abo.O, RhD.POSITIVE);
    private static final BloodGroup O_NEGATIVE = new BloodGroup(Abo.O, RhD.NEGATIVE);

    @Test
    void records_that_were_merged_and_differ_raise_an_alarm_and_so_do_an_rhd_alone() {
        var groups = groups(said(SURVIVOR, 1, O_POSITIVE), said(MERGED, 2, O_NEGATIVE));
        assertThat(GroupAlarmPolicy.watch(groups, null, NEXT, NOW))
                .contains(new GroupsContradicted(NEXT, SURVIVOR, Contradiction.RECORDS_DIFFER, NOW));
    }

    @Test
    void donations_under_one_number_that_disagree_raise_it_without_any_merge() {
        var groups = groups(said(SURVIVOR, 1, O_POSITIVE), said(SURVIVOR, 2, O_NEGATIVE));
        assertThat(groups.contradiction()).contains(Contradiction.DONATIONS_DISAGREE);
        var both = groups(said(SURVIVOR, 1, O_POSITIVE), said(SURVIVOR, 2, O_NEGATIVE), said(MERGED, 3, O_POSITIVE));
        assertThat(both.contradiction()).contains(Contradiction.DONATIONS_DISAGREE);
    }

    @Test
    void groups_that_agree_and_groups_that_nobody_has_determined_raise_nothing() {
        assertThat(GroupAlarmPolicy.watch(groups(), null, NEXT, NOW)).isEmpty();
        assertThat(GroupAlarmPolicy.watch(
                        groups(said(SURVIVOR, 1, O_POSITIVE), said(MERGED, 2, O_POSITIVE)), null, NEXT, NOW))
                .isEmpty();
    }

    @Test
    void one_alarm_is_enough_and_it_is_over_when_they_agree() {
        var differ = groups(said(SURVIVOR, 1, O_POSITIVE), said(MERGED, 2, O_NEGATIVE));
        assertThat(GroupAlarmPolicy.watch(differ, ALARM, NEXT, NOW)).isEmpty();
        assertThat(GroupAlarmPolicy.watch(groups(said(SURVIVOR, 1, O_POSITIVE)), ALARM, NEXT, NOW))
                .contains(new GroupsAgreeNow(ALARM, SURVIVOR, NOW));
    }

    @Test
    void what_was_decided_counts_and_a_later_determination_that_differs_from_it_raises_an_alarm_again() {
        var decided = new CountedGroup(number(2), SURVIVOR, "FIRST", O_NEGATIVE, O_POSITIVE);
        assertThat(groups(said(SURVIVOR, 1, O_POSITIVE), decided).contradiction())
                .isEmpty();
        assertThat(groups(said(SURVIVOR, 1, O_POSITIVE), decided, said(SURVIVOR, 3, O_NEGATIVE))
                        .contradiction())
                .contains(Contradiction.DONATIONS_DISAGREE);
    }

    @Test
    void a_decision_names_a_group_that_was_determined_and_settles_an_open_alarm_only() {
        var groups = groups(said(SURVIVOR, 1, O_POSITIVE), said(MERGED, 2, O_NEGATIVE));
        assertThat(GroupAlarmPolicy.objectionsTo(decision(O_NEGATIVE), groups, true))
                .isEmpty();
        assertThat(GroupAlarmPolicy.objectionsTo(decision(new BloodGroup(Abo.AB, RhD.POSITIVE)), groups, false))
                .extracting(GroupAlarmObjection::code)
                .containsExactly("group-alarm-settled", "group-never-determined");
    }

    private static GroupDecision decision(BloodGroup group) {
        return new GroupDecision(ALARM, group, DecisionGround.SAMPLES_MIXED_UP, "Both samples drawn again");
    }

    private static DonorsGroups groups(CountedGroup... determinations) {
        return new DonorsGroups(SURVIVOR, List.of(determinations));
    }

    private static CountedGroup said(UUID donor, int donation, BloodGroup group) {
        return new CountedGroup(number(donation), donor, "FIRST", group, group);
    }

    private static DonationNumber number(int sequence) {
        return new DonationNumber("A999026%06d".formatted(sequence));
    }
}
