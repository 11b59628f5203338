package org.bloodstream.donors.search.adapter.out.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.patient.HealthAndCareNumber;
import org.bloodstream.donors.likeness.adapter.out.text.CommonsSpelling;
import org.bloodstream.donors.likeness.adapter.out.text.ShippedTables;
import org.bloodstream.donors.search.domain.DonorQuery;
import org.bloodstream.donors.search.domain.SoughtName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BranchesTest {
    private static final CommonsSpelling SPELLING = new CommonsSpelling();
    private static final LocalDate BORN = LocalDate.of(1990, 5, 7);

    @Test
    void names_are_sought_exactly_alike_and_by_one_of_them() {
        var branches = of(new DonorQuery(List.of("LAGAN", "NORA"), null, null, null, null));
        assertThat(conditions(branches))
                .startsWith(
                        "name_keys && cast(:exact0 as text[]) and name_keys && cast(:exact1 as text[])",
                        "name_keys && cast(:alike0 as text[]) and name_keys && cast(:alike1 as text[])")
                .hasSize(6);
        assertThat((String[]) branches.values().get("exact0"))
                .containsExactlyInAnyOrder("LAGAN", "+LAGAN", "LAGANNORA");
        assertThat((String[]) branches.values().get("alike0")).contains("~LKN");
    }

    @Test
    void forms_of_a_given_name_are_alike() {
        var branches = of(new DonorQuery(List.of("SHIVAUN"), null, null, null, null));
        assertThat((String[]) branches.values().get("alike0")).contains("SIOBHAN", "JOAN");
    }

    @Test
    void of_three_names_one_may_be_unknown_and_of_four_two() {
        assertThat(conditions(of(new DonorQuery(List.of("A", "B", "C"), null, null, null, null))))
                .contains("name_keys && cast(:alike0 as text[]) and name_keys && cast(:alike2 as text[])");
        assertThat(conditions(of(new DonorQuery(List.of("A", "B", "C", "D"), null, null, null, null))))
                .contains("name_keys && cast(:exact1 as text[]) and name_keys && cast(:exact3 as text[])");
    }

    @Test
    void a_donor_without_keys_is_sought_as_before_there_were_any() {
        var query = new DonorQuery(List.of("LAGAN", "NORA"), null, null, null, null);
        assertThat(conditions(of(query).andWithoutKeys(query, SPELLING)))
                .endsWith(
                        "name_keys is null and names_normal %> :word0 and names_normal %> :word1",
                        "name_keys is null and name_sounds && cast(:sounds0 as text[])"
                                + " and name_sounds && cast(:sounds1 as text[])",
                        "name_keys is null and names_normal % :names");
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
        assertThat((String[]) branches.values().get("alike0")).containsExactlyInAnyOrder("王小明", "+王小明");
    }

    private static List<String> conditions(Branches branches) {
        return branches.named().stream().map(Way::condition).toList();
    }

    private static Branches of(DonorQuery query) {
        var name = new SoughtName(query.words());
        return Branches.of(query, name.known(List.of(), SPELLING, ShippedTables.forms()));
    }
}
