package org.bloodstream.donors.rarepanel.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bloodstream.blood.isbt128.PlateletAntigens;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MatchingPlateletsTest {
    /** A2, A24, B8, B27, and nothing of platelet antigens. */
    private static final String TYPED = "022408279999999900";
    /** A2, B8, and HPA-1a negative. */
    private static final String LACKING_1A = "029908993999999900";

    @Test
    void the_fewer_of_the_donors_types_are_foreign_to_the_patient_the_better_it_fits() {
        assertThat(donor(TYPED).fit(need(Set.of("A2", "A24", "B8", "B27")))).contains(new PlateletFit(0, false));
        assertThat(donor(TYPED).fit(need(Set.of("A2", "A3", "B8", "B7")))).contains(new PlateletFit(2, false));
        assertThat(new PlateletFit(0, false)).isLessThan(new PlateletFit(1, true));
        assertThat(new PlateletFit(1, true)).isLessThan(new PlateletFit(1, false));
    }

    @Test
    void two_examinations_that_agree_confirm_and_two_that_do_not_leave_nothing_known() {
        var need = need(Set.of("A2", "A24", "B8", "B27"));
        assertThat(donor(TYPED, TYPED).fit(need)).contains(new PlateletFit(0, true));
        assertThat(donor(TYPED, LACKING_1A).fit(need)).isEmpty();
    }

    @Test
    void an_antigen_that_must_be_absent_was_looked_for_and_never_found() {
        var need = new PlateletNeed(Set.of(), Set.of("1a"));
        assertThat(donor(LACKING_1A).fit(need)).contains(new PlateletFit(0, false));
        assertThat(donor(TYPED).fit(need)).as("not examined").isEmpty();
        assertThat(donor(LACKING_1A, "029908996999999900").fit(need))
                .as("found once")
                .isEmpty();
    }

    @Test
    void who_was_typed_for_one_locus_alone_is_not_said_to_fit() {
        assertThat(donor("022499999999999900").fit(need(Set.of("A2", "A24")))).isEmpty();
    }

    @Test
    void a_need_names_what_there_is() {
        assertThat(PlateletNeed.unreadable(Set.of("A2", "C4"), Set.of("1a", "9z")))
                .containsExactly("9z", "C4");
        assertThatIllegalArgumentException().isThrownBy(() -> new PlateletNeed(Set.of(), Set.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> need(Set.of("DR1")));
    }

    private static PlateletNeed need(Set<String> hla) {
        return new PlateletNeed(hla, Set.of());
    }

    private static PlateletDonor donor(String... found) {
        var donor = new UUID(1, 1);
        return new PlateletDonor(
                donor,
                IntStream.range(0, found.length)
                        .mapToObj(each -> new PlateletTyping(
                                donor,
                                new PlateletAntigens(Arrays.asList(found).get(each)),
                                "R-" + each,
                                LocalDate.of(2026, 11, 1)))
                        .toList());
    }
}
