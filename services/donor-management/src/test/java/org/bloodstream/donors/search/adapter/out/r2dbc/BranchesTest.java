package org.bloodstream.donors.search.adapter.out.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.patient.HealthAndCareNumber;
import org.bloodstream.donors.likeness.adapter.out.text.CommonsSpelling;
import org.bloodstream.donors.likeness.adapter.out.text.ShippedTables;
import org.bloodstream.donors.search.domain.DonorQuery;
import org.bloodstream.donors.search.domain.NearWord;
import org.bloodstream.donors.search.domain.SoughtName;
import org.bloodstream.donors.search.domain.SoughtWord;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BranchesTest {
    private static final CommonsSpelling SPELLING = new CommonsSpelling();
    private static final LocalDate BORN = LocalDate.of(1990, 5, 7);

    @Test
    void two_names_are_sought_together_and_each_by_itself() {
        var branches = of(new DonorQuery(List.of("LAGAN", "NORA"), null, null, null, null));
        assertThat(branches.named())
                .startsWith(pair("exact0_1", 300), pair("heard0_1", 100))
                .hasSize(7);
        assertThat((String[]) branches.values().get("exact0"))
                .containsExactlyInAnyOrder("LAGAN", "+LAGAN", "LAGANNORA");
        assertThat((String[]) branches.values().get("heard0_1")).contains("~LKN");
    }

    @Test
    void what_is_written_alike_counts_by_how_it_sounds_the_closest_first() {
        var near = List.of(new NearWord("LAGAN", "LABAN", 0.5), new NearWord("LAGAN", "LAGAM", 0.6));
        var branches = of(new DonorQuery(List.of("LAGAN", "NORA"), null, null, null, null), near);
        assertThat((String[]) branches.values().get("nearer0_1")).containsExactly("~LKM", "~LPN");
    }

    @Test
    void forms_of_a_given_name_are_alike() {
        var branches = of(new DonorQuery(List.of("SHIVAUN"), null, null, null, null));
        assertThat((String[]) branches.values().get("alike")).contains("SIOBHAN", "JOAN");
    }

    /** JN and AN are John; Ann is AN. */
    @Test
    void two_sounds_of_one_word_are_no_two_words() {
        var branches = of(new DonorQuery(List.of("ANN", "JOHN"), null, null, null, null));
        assertThat((String[]) branches.values().get("heard0_1with")).doesNotContain("~JN");
        assertThat((String[]) branches.values().get("written0_1")).contains("ANN");
        var told = of(new DonorQuery(List.of("LAGAN", "JOHN"), null, null, null, null));
        assertThat((String[]) told.values().get("heard0_1with")).contains("~JN", "~AN");
    }

    /** Lee has no sound that says anything. */
    @Test
    void a_word_without_a_sound_is_sought_with_what_is_written_like_the_other() {
        var near = List.of(new NearWord("LAGAN", "LAGAM", 0.6));
        var branches = of(new DonorQuery(List.of("LEE", "LAGAN"), null, null, null, null), near);
        assertThat((String[]) branches.values().get("written0_1")).contains("LEE");
        assertThat((String[]) branches.values().get("written0_1with")).contains("LAGAN", "LAGAM");
    }

    @Test
    void of_many_names_any_two_may_be_enough() {
        assertThat(of(new DonorQuery(List.of("A", "B", "C", "D"), null, null, null, null))
                        .named())
                .contains(pair("exact1_3", 300));
    }

    /** So each connection plans it once. */
    @Test
    void the_text_is_the_same_for_every_query_of_as_many_words() {
        var near = List.of(new NearWord("LAGAN", "LAGAM", 0.6), new NearWord("NORA", "NOLA", 0.6));
        var one = new DonorQuery(List.of("LAGAN", "NORA"), LocalDate.of(1990, 5, 17), null, null, null);
        var other = new DonorQuery(List.of("王", "JOHN"), LocalDate.of(1960, 1, 31), null, null, null);
        assertThat(of(one).sql()).isEqualTo(of(other).sql());
        assertThat(of(one, near).sql()).isEqualTo(of(other, List.of()).sql());
        assertThat(of(one).values().keySet()).isEqualTo(of(other).values().keySet());
    }

    @Test
    void with_a_birth_date_all_who_sound_so_and_have_its_year_or_its_day_are_found_and_few_of_the_others() {
        var names = List.of("LAGAN", "NORA");
        var branches = of(new DonorQuery(names, BORN, null, null, null));
        assertThat(branches.named()).contains(Way.by(born("heard0_1") + " and " + born("heard0_1with"), 1_500, 300));
        assertThat((String[]) branches.values().get("heard0_1born")).contains("~LKN");
        assertThat(branches.values()).containsEntry("heard0_1read", 300);
        assertThat(of(new DonorQuery(names, null, null, null, null)).values()).containsEntry("heard0_1read", 1_500);
    }

    @Test
    void the_first_look_is_at_whom_the_birth_date_names() {
        var query = new DonorQuery(List.of("LAGAN", "NORA"), BORN, null, null, null);
        var branches = Branches.ofFew(query, known(query, List.of()));
        assertThat(branches.named())
                .containsExactly(
                        Way.by(born("heard0_1") + " and " + born("heard0_1with"), 1_500, 300),
                        Way.by(born("together"), 1_500, 100),
                        Way.by("date_of_birth = :birth"),
                        Way.by("date_of_birth = :exchanged"));
        assertThat(branches.others()).isEmpty();
    }

    @Test
    void the_first_look_is_at_whom_a_number_names_whatever_the_names() {
        var query = new DonorQuery(List.of("LAGAN", "NORA"), null, null, null, new UUID(0, 1));
        var branches = Branches.ofFew(query, known(query, List.of()));
        assertThat(branches.named()).isEmpty();
        assertThat(branches.others()).containsExactly("donor = :donor");
        assertThat(branches.values()).containsOnlyKeys("donor");
    }

    @Test
    void many_share_a_name() {
        var query = new DonorQuery(List.of("LAGAN", "NORA"), null, null, null, null);
        assertThat(Branches.ofFew(query, known(query, List.of())).none()).isTrue();
    }

    /** Ann is sought by its spelling then, whatever the birth date. */
    @Test
    void where_two_words_share_a_sound_as_many_are_read_as_without_a_birth_date() {
        assertThat(of(new DonorQuery(List.of("ANN", "JOHN"), BORN, null, null, null))
                        .values())
                .containsEntry("heard0_1read", 1_500);
    }

    /** Major John is MJRJN and MHRJN in one: two sounds of one word, but of both words together. */
    @Test
    void two_sounds_of_both_words_in_one_leave_nobody_out() {
        var branches = of(new DonorQuery(List.of("MAJOR", "JOHN"), BORN, null, null, null));
        assertThat((String[]) branches.values().get("heard0_1")).contains("~MJRJN", "~MHRJN");
        assertThat((String[]) branches.values().get("heard0_1with")).doesNotContain("~MJRJN");
        assertThat(branches.values()).containsEntry("heard0_1read", 300);
    }

    /** Such a sound weighs less than a birth date that differs. */
    @Test
    void who_only_sounds_as_the_words_in_one_is_sought_near_the_birth_date_or_where_none_was_typed() {
        var names = List.of("LAGAN", "NORA");
        assertThat(of(new DonorQuery(names, BORN, null, null, null)).values())
                .containsKey("togetherborn")
                .doesNotContainKey("sounding");
        assertThat(of(new DonorQuery(names, BORN, "BT12 6BE", null, null)).values())
                .containsKeys("togetherborn", "sounding");
        assertThat(of(new DonorQuery(names, null, null, null, null)).values())
                .containsKey("sounding")
                .doesNotContainKey("togetherborn");
    }

    @Test
    void with_a_birth_date_whoever_is_written_alike_counts_by_either_sound() {
        var near = List.of(new NearWord("LAGAN", "LAGAM", 0.6));
        var branches = of(new DonorQuery(List.of("LAGAN", "NORA"), BORN, null, null, null), near);
        assertThat((String[]) branches.values().get("near0_1born")).contains("~LKN", "~LKM");
        assertThat(branches.values()).containsEntry("birth", BORN);
    }

    @Test
    void one_name_is_sought_by_itself() {
        assertThat(of(new DonorQuery(List.of("LAGAN"), null, null, null, null)).named())
                .containsExactly(
                        Way.by("name_keys && cast(:exact as text[])", 1_500, 300),
                        Way.by("name_keys && cast(:alike as text[])", 1_500, 300));
    }

    @Test
    void what_was_typed_stands_in_values_only_and_every_branch_is_limited() {
        var query = new DonorQuery(
                List.of("LAGAN"), BORN, "BT12 6BE", new HealthAndCareNumber("3999999993"), new UUID(0, 1));
        var branches = of(query);
        assertThat(branches.sql()).doesNotContain("LAGAN", "1990", "399", "BT12");
        assertThat(branches.sql().split("limit 300", -1))
                .hasSize(branches.named().size() + branches.others().size() + 1);
        assertThat(branches.values()).containsEntry("number", "3999999993").containsEntry("donor", new UUID(0, 1));
    }

    @Test
    void a_birth_date_is_sought_in_both_orders_of_day_and_month() {
        var branches = of(new DonorQuery(List.of(), BORN, "BT12 6BE", null, null));
        assertThat(branches.values()).containsEntry("birth", BORN).containsEntry("exchanged", LocalDate.of(1990, 7, 5));
        var late = of(new DonorQuery(List.of(), LocalDate.of(1990, 5, 17), "BT12 6BE", null, null));
        assertThat(late.others()).containsExactly("date_of_birth = :birth");
    }

    @Test
    void names_that_the_sounds_do_not_know_are_sought_by_spelling() {
        var branches = of(new DonorQuery(List.of("王小明"), null, null, null, null));
        assertThat((String[]) branches.values().get("alike")).containsExactlyInAnyOrder("王小明", "+王小明");
        var two = of(new DonorQuery(List.of("王", "小明"), null, null, null, null));
        assertThat((String[]) two.values().get("written0_1")).contains("王");
    }

    private static Branches of(DonorQuery query) {
        return Branches.sounding(query, known(query, List.of()));
    }

    private static Branches of(DonorQuery query, List<NearWord> near) {
        return Branches.written(query, known(query, near));
    }

    private static List<SoughtWord> known(DonorQuery query, List<NearWord> near) {
        return new SoughtName(query.words()).known(near, SPELLING, ShippedTables.forms());
    }

    private static Way pair(String name, int most) {
        return Way.byPairs(
                "name_pairs(cast(:%1$s as text[]), cast(:%1$swith as text[]))".formatted(name),
                ":" + name + "read",
                most);
    }

    private static String born(String name) {
        return "name_births(name_keys, date_of_birth) && name_births(cast(:%sborn as text[]), cast(:birth as date))"
                .formatted(name);
    }
}
