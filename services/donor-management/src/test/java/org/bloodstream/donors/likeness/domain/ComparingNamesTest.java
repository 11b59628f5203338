package org.bloodstream.donors.likeness.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.donors.likeness.domain.People.COMPARISON;
import static org.bloodstream.donors.likeness.domain.People.NORA;
import static org.bloodstream.donors.likeness.domain.People.level;
import static org.bloodstream.donors.likeness.domain.People.named;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ComparingNamesTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "O'Neill, ONeill, EXACT",
                "O'Neill, Oneill, EXACT",
                "O'Neill, O’Neill, EXACT",
                "O'Neill, O Neill, EXACT",
                "Ó Néill, O'Neill, EXACT",
                "O'Neill, O'Neil, CLOSE",
                "MacDonald, McDonald, EXACT",
                "Mac Donald, Mc Donald, EXACT",
                "M'Donald, Donald, CLOSE",
                "Fitz Gerald, Fitzgerald, EXACT",
                "Smyth-Kerr, Kerr Smyth, EXACT",
                "Smyth-Kerr, Smythkerr, EXACT",
                "García Márquez, Marquez Garcia, EXACT",
                "Smyth-Kerr, Kerr, PART",
                "Smyth, Smith, SOUNDS",
                "García Márquez, García López, SOUNDS",
                "van der Berg, Berg, EXACT",
                "Müller, Muller, EXACT",
                "Strauß, Strauss, EXACT",
                "Łukasik, Lukasik, EXACT",
                "Lagan, Carrick, DIFFERENT",
                "Lagan, \"\", ABSENT",
            })
    void surnames_agree_however_they_are_written(String one, String other, Level level) {
        var likeness = COMPARISON.compare(named(NORA, one, "Nora"), named(NORA, other, "Nora"));
        assertThat(level(likeness, Field.FAMILY_NAME)).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "Siobhán, Siobhan, EXACT",
        "Siobhán, Shivaun, SOUNDS",
        "Niamh, Neve, SOUNDS",
        "Liam, William, SOUNDS",
        "Seán Patrick, John, SOUNDS",
        "Mary Kate, Kate Anne, SOUNDS",
        "Catherine, Catharine, CLOSE",
        "Mary-Anne, Mary Anne, EXACT",
        "Mary Anne, Mary, PART",
        "N, Nora, INITIAL",
        "Nora, Peter, DIFFERENT",
    })
    void given_names_agree_by_spelling_sound_and_form(String one, String other, Level level) {
        var likeness = COMPARISON.compare(named(NORA, "Lagan", one), named(NORA, "Lagan", other));
        assertThat(level(likeness, Field.GIVEN_NAME)).isEqualTo(level);
    }

    @Test
    void family_and_given_name_in_each_others_place_are_swapped() {
        var likeness = COMPARISON.compare(NORA, named(NORA, "Nora", "Lagan"));
        assertThat(level(likeness, Field.FAMILY_NAME)).isEqualTo(Level.SWAPPED);
        assertThat(level(likeness, Field.GIVEN_NAME)).isEqualTo(Level.SWAPPED);
    }

    @ParameterizedTest
    @CsvSource({"王, 小明", "Кузнецов, Андрей", "محمد, أحمد", "நாராயணன், வேணு", "김, 민준"})
    void names_in_other_scripts_are_compared_as_they_are(String family, String given) {
        var person = named(NORA, family, given);
        assertThat(COMPARISON.compare(person, person))
                .extracting(Likeness::verdict)
                .isEqualTo(Verdict.SAME);
        assertThat(level(COMPARISON.compare(person, NORA), Field.FAMILY_NAME)).isEqualTo(Level.DIFFERENT);
    }

    @Test
    void in_other_scripts_a_vowel_sign_is_part_of_the_name() {
        assertThat(NormalName.of("வேணு")).isNotEqualTo(NormalName.of("வாணி"));
    }

    @Test
    void very_long_names_are_compared_whole() {
        var longName = "Wolfeschlegelsteinhausenbergerdorff".repeat(20);
        var person = named(NORA, longName, "Hubert Blaine");
        assertThat(COMPARISON.compare(person, person))
                .extracting(Likeness::verdict)
                .isEqualTo(Verdict.SAME);
        assertThat(level(COMPARISON.compare(person, named(person, longName + "x", "Hubert")), Field.FAMILY_NAME))
                .isEqualTo(Level.CLOSE);
    }

    @Test
    void mack_is_no_mac() {
        assertThat(NormalName.of("Mack").whole()).isEqualTo("MACK");
        assertThat(NormalName.of("MacKay")).isEqualTo(NormalName.of("McKay"));
    }

    @Test
    void somebody_with_one_name_is_compared_by_it() {
        var sukarno = named(NORA, "", "Sukarno");
        assertThat(level(COMPARISON.compare(sukarno, sukarno), Field.GIVEN_NAME))
                .isEqualTo(Level.EXACT);
        assertThat(level(COMPARISON.compare(sukarno, sukarno), Field.FAMILY_NAME))
                .isEqualTo(Level.ABSENT);
    }
}
