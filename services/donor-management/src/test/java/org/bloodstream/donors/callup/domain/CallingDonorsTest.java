package org.bloodstream.donors.callup.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.donors.callup.adapter.out.text.CallUpTables;
import org.bloodstream.donors.callup.domain.CallUpPolicy.Occasion;
import org.bloodstream.donors.callup.domain.Callable.Gift;
import org.bloodstream.donors.callup.domain.MinimumLevels.Held;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.eligibility.domain.SelectionPolicy;
import org.bloodstream.donors.registration.domain.Sex;
import org.bloodstream.donors.sessions.domain.Days;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CallingDonorsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final LocalDate SESSION = LocalDate.of(2026, 12, 10);
    private static final BloodGroup O_NEGATIVE = new BloodGroup(Abo.O, RhD.NEGATIVE);
    private static final BloodGroup A_POSITIVE = new BloodGroup(Abo.A, RhD.POSITIVE);
    private static final SelectionPolicy RULES = Days.RULES;
    private static final CallingRule RULE = new CallingRule(28, 3, 5);
    private static final Occasion OCCASION =
            new Occasion(DonationType.WHOLE_BLOOD, SESSION, TODAY, Map.of(O_NEGATIVE, 7), CallOrder.LEAST_CALLED);

    @Test
    void who_was_called_least_recently_comes_first_and_of_those_who_never_were_who_gave_longest_ago() {
        var recent = donor(1, "2026-09-01", "2026-01-05");
        var longAgo = donor(2, "2025-09-01", "2026-06-05");
        var never = donor(3, null, "2026-06-05");
        var neverAndLonger = donor(4, null, "2026-01-05");
        assertThat(order(recent, longAgo, never, neverAndLonger))
                .extracting(Listed::donor)
                .containsExactly(neverAndLonger.donor(), never.donor(), longAgo.donor(), recent.donor());
    }

    @Test
    void nobody_is_called_more_often_than_the_rule_says_however_great_the_need() {
        assertThat(order(donor(1, TODAY.minusDays(27).toString(), null))).isEmpty();
        assertThat(order(donor(1, TODAY.minusDays(28).toString(), null))).hasSize(1);
        assertThat(order(called(2, 3))).isEmpty();
        assertThat(order(called(2, 2))).hasSize(1);
    }

    @Test
    void who_may_not_give_on_the_day_by_the_interval_is_not_called() {
        var gave = SESSION.minusWeeks(16);
        assertThat(order(donor(1, null, gave.toString())))
                .extracting(Listed::mayGiveFrom)
                .containsExactly(SESSION);
        assertThat(order(donor(1, null, gave.plusDays(1).toString()))).isEmpty();
    }

    @Test
    void the_list_says_why_each_donor_is_on_it() {
        assertThat(order(donor(1, "2026-03-01", "2026-01-05")))
                .containsExactly(new Listed(
                        new UUID(0, 1),
                        O_NEGATIVE,
                        7,
                        LocalDate.of(2026, 1, 5),
                        LocalDate.of(2026, 4, 27),
                        "BT9",
                        4,
                        LocalDate.of(2026, 3, 1)));
    }

    @Test
    void who_lives_nearest_comes_first_where_that_is_asked_for_and_of_a_district_the_least_called() {
        var near = living(1, "BT9", 2, "2026-06-05");
        var nearAndNeverCalled = living(2, "BT9", 2, null);
        var far = living(3, "BT28", 14, null);
        var nobodyKnowsWhere = living(4, null, null, null);
        var nearest = new Occasion(DonationType.WHOLE_BLOOD, SESSION, TODAY, Map.of(O_NEGATIVE, 7), CallOrder.NEAREST);
        assertThat(CallUpPolicy.order(nearest, List.of(nobodyKnowsWhere, far, near, nearAndNeverCalled), RULE, RULES))
                .extracting(Listed::donor)
                .containsExactly(nearAndNeverCalled.donor(), near.donor(), far.donor(), nobodyKnowsWhere.donor());
    }

    @Test
    void of_a_group_so_many_are_called_as_its_lack_needs() {
        assertThat(CallUpPolicy.shares(Map.of(O_NEGATIVE, 2, A_POSITIVE, 40), RULE))
                .isEqualTo(Map.of(O_NEGATIVE, 10, A_POSITIVE, 200));
    }

    private static Callable living(
            int number, @Nullable String district, @Nullable Integer kilometres, @Nullable String called) {
        var last = called == null ? null : LocalDate.parse(called);
        return new Callable(
                new UUID(0, number),
                Sex.FEMALE,
                O_NEGATIVE,
                List.of(),
                district,
                kilometres,
                last,
                last == null ? 0 : 1);
    }

    @Test
    void other_groups_are_not_called() {
        var other = new Callable(new UUID(0, 9), Sex.FEMALE, A_POSITIVE, List.of(), "BT9", 4, null, 0);
        assertThat(order(other)).isEmpty();
    }

    @Test
    void what_lacks_most_of_its_minimum_is_needed_most() {
        var levels = MinimumLevels.read("""
                kind,abo,rhD,minimum,source
                RED_CELLS,O,NEGATIVE,20,[D]
                RED_CELLS,A,POSITIVE,100,[D]
                PLATELETS,A,POSITIVE,4,[D]
                """);
        var needs = levels.needs(Map.of(
                new Held(ComponentKind.RED_CELLS, O_NEGATIVE), 15,
                new Held(ComponentKind.RED_CELLS, A_POSITIVE), 50,
                new Held(ComponentKind.PLATELETS, A_POSITIVE), 9));
        assertThat(needs).extracting(Need::shortBy).containsExactly(50, 5, 0);
    }

    @Test
    void the_tables_that_come_with_the_service_can_be_read() {
        assertThat(CallUpTables.minimumLevels().needs(Map.of())).allMatch(need -> need.shortBy() == need.minimum());
        assertThat(CallUpTables.callingRule()).isEqualTo(new CallingRule(28, 6, 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RED_CELLS,O,NEGATIVE,0,[D]",
                "RED_CELLS,O,NEGATIVE,many,[D]",
                "RED_CELLS,C,NEGATIVE,5,[D]",
                "GRAVEL,O,NEGATIVE,5,[D]",
                "RED_CELLS,O,NEGATIVE,5",
                "RED_CELLS,O,NEGATIVE,5,",
            })
    void a_level_that_says_nothing_is_refused(String row) {
        assertThatThrownBy(() -> MinimumLevels.read("kind,abo,rhD,minimum,source\n" + row))
                .isInstanceOf(UnreadableCodeException.class)
                .extracting(error -> ((UnreadableCodeException) error).code())
                .isEqualTo("minimum-level-malformed");
    }

    @Test
    void a_level_stands_once_and_a_calling_rule_is_whole() {
        var row = "RED_CELLS,O,NEGATIVE,5,[D]\n";
        assertThatThrownBy(() -> MinimumLevels.read("head\n" + row + row)).isInstanceOf(UnreadableCodeException.class);
        var whole = "DAYS_BETWEEN_CALLS,28,[D]\nMOST_CALLS_IN_A_YEAR,6,[D]\nCALLS_FOR_EACH_MISSING_UNIT,5,[D]";
        assertThat(CallingRule.read("rule,value,source\n" + whole)).isEqualTo(new CallingRule(28, 6, 5));
        for (var rules : List.of(
                "DAYS_BETWEEN_CALLS,28,[D]\nMOST_CALLS_IN_A_YEAR,6,[D]",
                whole.replace("MOST_CALLS_IN_A_YEAR", "DAYS_BETWEEN_CALLS"),
                whole.replace("6", "some"),
                whole.replace("28", "0"),
                whole.replace(",5,", ",0,")))
            assertThatThrownBy(() -> CallingRule.read("rule,value,source\n" + rules))
                    .isInstanceOf(UnreadableCodeException.class);
    }

    private static List<Listed> order(Callable... donors) {
        return CallUpPolicy.order(OCCASION, List.of(donors), RULE, RULES);
    }

    private static Callable donor(int number, @Nullable String called, @Nullable String gave) {
        var gifts = gave == null ? List.<Gift>of() : List.of(new Gift(DonationType.WHOLE_BLOOD, LocalDate.parse(gave)));
        var last = called == null ? null : LocalDate.parse(called);
        return new Callable(new UUID(0, number), Sex.FEMALE, O_NEGATIVE, gifts, "BT9", 4, last, last == null ? 0 : 1);
    }

    private static Callable called(int number, int times) {
        return new Callable(
                new UUID(0, number), Sex.FEMALE, O_NEGATIVE, List.of(), "BT9", 4, LocalDate.of(2026, 6, 1), times);
    }
}
