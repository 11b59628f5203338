package org.bloodstream.donors.migration.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.donors.migration.domain.ReadingRowsTest.TODAY;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.migration.domain.GoLivePolicy.Declaration;
import org.bloodstream.donors.migration.domain.GoLivePolicy.Standing;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ComparingTest {
    private static final RowReading SOURCE = ReadingRowsTest.read(FileKind.ANTIBODIES, "7", "anti-K", "2010-01-01");
    private static final Actor STARTER = new Actor("quality-officer");
    private static final Actor OTHER = new Actor("quality-officer-2");

    @Test
    void what_says_the_same_in_other_words_is_no_difference() {
        assertThat(differences(Map.of("number", "7", "antibody", "006001", "found_on", "2010-01-01")))
                .isEmpty();
        assertThat(differences(Map.of("number", "7", "antibody", "anti-K", "found_on", "2010-01-01")))
                .isEmpty();
    }

    @Test
    void every_field_is_compared_also_one_that_only_one_side_has() {
        assertThat(differences(Map.of("number", "7", "antibody", "006001")))
                .containsExactly(new Difference(FileKind.ANTIBODIES, "7", "7 006001", "found_on", "2010-01-01", null));
        assertThat(differences(Map.of("number", "7", "antibody", "006002", "found_on", "nonsense")))
                .extracting(Difference::field)
                .containsExactly("antibody", "found_on");
    }

    @Test
    void a_row_that_is_not_held_and_one_that_is_held_alone_are_differences() {
        assertThat(Comparing.of(SOURCE, null, TODAY, ReadingRowsTest.header(FileKind.ANTIBODIES)))
                .containsExactly(
                        new Difference(FileKind.ANTIBODIES, "7", "7 006001", "row", "7 006001 2010-01-01", null));
        assertThat(Comparing.onlyHeld(FileKind.ANTIBODIES, new TreeMap<>(Map.of("number", "7", "antibody", "006001")))
                        .source())
                .isNull();
    }

    @Test
    void a_row_that_was_refused_is_a_difference_so_that_nobody_forgets_it() {
        var refused = ReadingRowsTest.read(FileKind.ANTIBODIES, "7", "anti-Kk", "");
        assertThat(Comparing.of(refused, null, TODAY, ReadingRowsTest.header(FileKind.ANTIBODIES)))
                .extracting(Difference::item)
                .containsExactly("line 2");
    }

    @Test
    void
            an_import_goes_live_as_the_last_compared_with_all_of_its_system_reviewed_and_by_another_officer_for_a_reason() {
        SortedMap<String, Long> none = new TreeMap<>();
        SortedMap<String, Long> some = new TreeMap<>(Map.of("ANTIBODIES", 2L, "DONORS", 1L));
        assertThat(codes(GoLivePolicy.against(
                        new Declaration(STARTER, OTHER, "Reviewed by the board"),
                        new Standing(ImportState.COMPARED, false, false, none))))
                .isEmpty();
        assertThat(codes(GoLivePolicy.against(
                        new Declaration(STARTER, STARTER, " "), new Standing(ImportState.IMPORTED, true, true, some))))
                .containsExactly(
                        "migration-review-by-starter",
                        "migration-reason-missing",
                        "migration-not-compared",
                        "import-already-running",
                        "migration-newer-import",
                        "migration-not-reviewed");
    }

    private static List<Difference> differences(Map<String, String> held) {
        return Comparing.of(SOURCE, new TreeMap<>(held), TODAY, ReadingRowsTest.header(FileKind.ANTIBODIES));
    }

    private static List<String> codes(List<? extends Objection> objections) {
        return objections.stream().map(Objection::code).toList();
    }
}
