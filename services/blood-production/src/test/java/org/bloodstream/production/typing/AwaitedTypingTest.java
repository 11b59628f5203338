package org.bloodstream.production.typing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.production.ADonation.*;

import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.GroupDiscrepancy;
import org.bloodstream.blood.group.Typing;
import org.bloodstream.production.ADonation;
import org.bloodstream.production.donation.domain.Determination;
import org.bloodstream.production.donation.domain.DonationEvent;
import org.bloodstream.production.donation.domain.MandatoryTest;
import org.bloodstream.production.donation.domain.TestResult;
import org.bloodstream.production.donation.domain.TypedAntigen;
import org.bloodstream.production.typing.AwaitedTyping.Work;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AwaitedTypingTest {
    private static final DonationEvent SCREEN = tested(MandatoryTest.ANTIBODY_SCREEN, TestResult.NEGATIVE);
    private static final DonationEvent TYPED = ADonation.typed(
            Determination.FIRST,
            Stream.of("C", "c", "E", "e", "K")
                    .map(name -> new TypedAntigen(Antigen.named(name), Typing.NEGATIVE))
                    .toArray(TypedAntigen[]::new));

    @Test
    void of_a_fresh_donation_everything_is_to_be_done() {
        assertThat(work(received()))
                .containsExactly(
                        Work.FIRST_DETERMINATION, Work.SECOND_DETERMINATION, Work.ANTIBODY_SCREEN, Work.PHENOTYPE);
    }

    @Test
    void what_was_determined_screened_and_typed_is_done() {
        assertThat(work(received(), TYPED)).containsExactly(Work.SECOND_DETERMINATION, Work.ANTIBODY_SCREEN);
        assertThat(work(received(), TYPED, grouped(Determination.SECOND, O_POSITIVE), SCREEN))
                .isEmpty();
    }

    @Test
    void a_donation_that_lacks_one_antigen_says_which() {
        var some = ADonation.typed(Determination.FIRST, new TypedAntigen(Antigen.K, Typing.POSITIVE));
        var awaited = AwaitedTyping.of(
                        KNOWN,
                        ADonation.of(List.of(received(), some, grouped(Determination.SECOND, O_POSITIVE), SCREEN)))
                .orElseThrow();
        assertThat(awaited.work()).containsExactly(Work.PHENOTYPE);
        assertThat(awaited.antigens()).containsExactly("C", "c", "E", "e");
    }

    @Test
    void a_discrepant_group_is_determined_again_and_then_resolved() {
        var discrepant = discrepant(Determination.FIRST, GroupDiscrepancy.Kind.WEAK_ANTIGEN);
        assertThat(work(received(), discrepant, TYPED, SCREEN)).containsExactly(Work.DETERMINE_AGAIN);
        assertThat(work(received(), discrepant, TYPED, grouped(Determination.SECOND, O_POSITIVE), SCREEN))
                .containsExactly(Work.RESOLUTION);
    }

    private static List<Work> work(DonationEvent... events) {
        return AwaitedTyping.of(KNOWN, ADonation.of(List.of(events)))
                .map(AwaitedTyping::work)
                .orElse(List.of());
    }
}
