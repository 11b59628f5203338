package org.bloodstream.donors.search.adapter.out.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.patient.HealthAndCareNumber;
import org.bloodstream.donors.likeness.adapter.out.text.CommonsSpelling;
import org.bloodstream.donors.search.domain.DonorQuery;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BranchesTest {
    private static final LocalDate BORN = LocalDate.of(1990, 5, 7);

    @Test
    void names_are_sought_by_spelling_by_sound_and_as_a_whole() {
        var branches = of(new DonorQuery(List.of("LAGAN", "NORA"), null, null, null, null));
        assertThat(branches.conditions())
                .containsExactly(
                        "names_normal %> :word0 and names_normal %> :word1"
                                + " order by similarity(names_normal, :names) desc",
                        "name_sounds && cast(:sounds0 as text[]) and name_sounds && cast(:sounds1 as text[])",
                        "names_normal % :names");
    }

    @Test
    void what_was_typed_stands_in_values_only_and_every_branch_is_limited() {
        var query = new DonorQuery(
                List.of("LAGAN"), BORN, "BT12 6BE", new HealthAndCareNumber("3999999993"), new UUID(0, 1));
        var branches = of(query);
        assertThat(branches.sql()).doesNotContain("LAGAN", "1990", "399", "BT12");
        assertThat(branches.sql().split("limit 300", -1))
                .hasSize(branches.conditions().size() + 1);
        assertThat(branches.values()).containsEntry("number", "3999999993").containsEntry("donor", new UUID(0, 1));
    }

    @Test
    void a_birth_date_is_sought_in_both_orders_of_day_and_month() {
        var branches = of(new DonorQuery(List.of(), BORN, "BT12 6BE", null, null));
        assertThat(branches.values()).containsEntry("birth", BORN).containsEntry("exchanged", LocalDate.of(1990, 7, 5));
        var late = of(new DonorQuery(List.of(), LocalDate.of(1990, 5, 17), "BT12 6BE", null, null));
        assertThat(late.conditions()).containsExactly("date_of_birth = :birth");
    }

    @Test
    void names_that_the_sounds_do_not_know_are_sought_by_spelling() {
        var branches = of(new DonorQuery(List.of("王小明"), null, null, null, null));
        assertThat(branches.conditions())
                .containsExactly(
                        "names_normal %> :word0 order by similarity(names_normal, :names) desc",
                        "names_normal % :names");
    }

    private static Branches of(DonorQuery query) {
        return Branches.of(query, new CommonsSpelling());
    }
}
