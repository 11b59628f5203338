package org.bloodstream.donors.rarepanel.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.Typing;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TypingRareDonorsTest {
    private static final UUID DONOR = new UUID(0, 1);
    private static final Antigen FYA = Antigen.named("Fya");

    @Test
    void two_examinations_that_agree_confirm_an_antigen_and_one_does_not() {
        var once = donor(absent(FYA, "R-1"));
        assertThat(once.confirmed().lacks(FYA)).isFalse();
        assertThat(once.once().lacks(FYA)).isTrue();
        var twice = donor(absent(FYA, "R-1"), absent(FYA, "R-2"));
        assertThat(twice.confirmed().lacks(FYA)).isTrue();
        assertThat(twice.once().known()).isEmpty();
    }

    @Test
    void one_examination_recorded_under_two_numbers_of_a_person_counts_once() {
        var merged = new Determination(new UUID(0, 2), FYA, false, "R-1", LocalDate.of(2026, 1, 5));
        assertThat(donor(absent(FYA, "R-1"), merged).confirmed().lacks(FYA)).isFalse();
    }

    @Test
    void where_examinations_disagree_nothing_is_known_however_many_there_are() {
        var donor = donor(absent(FYA, "R-1"), absent(FYA, "R-2"), present(FYA, "R-3"));
        assertThat(donor.confirmed().typing(FYA)).isEqualTo(Typing.NO_INFORMATION);
        assertThat(donor.once().typing(FYA)).isEqualTo(Typing.NO_INFORMATION);
        assertThat(donor.disputed()).containsExactly(FYA);
        assertThat(donor.fit(Set.of(FYA))).isEqualTo(Fit.DOES_NOT_FIT);
    }

    @Test
    void a_need_fits_when_every_antigen_is_absent_and_what_was_never_examined_is_not() {
        var donor = donor(absent(FYA, "R-1"), absent(FYA, "R-2"), absent(Antigen.K, "R-1"));
        assertThat(donor.fit(Set.of(FYA))).isEqualTo(Fit.CONFIRMED);
        assertThat(donor.fit(Set.of(FYA, Antigen.K))).isEqualTo(Fit.EXAMINE_AGAIN);
        assertThat(donor.fit(Set.of(FYA, Antigen.named("Jka")))).isEqualTo(Fit.DOES_NOT_FIT);
        assertThat(donor(present(FYA, "R-1"), present(FYA, "R-2")).fit(Set.of(FYA)))
                .isEqualTo(Fit.DOES_NOT_FIT);
    }

    @Test
    void a_need_names_an_antigen() {
        assertThatThrownBy(() -> donor().fit(Set.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static TypedDonor donor(Determination... determinations) {
        return new TypedDonor(DONOR, List.of(determinations));
    }

    private static Determination absent(Antigen antigen, String evidence) {
        return new Determination(DONOR, antigen, false, evidence, LocalDate.of(2026, 1, 5));
    }

    private static Determination present(Antigen antigen, String evidence) {
        return new Determination(DONOR, antigen, true, evidence, LocalDate.of(2026, 1, 5));
    }
}
