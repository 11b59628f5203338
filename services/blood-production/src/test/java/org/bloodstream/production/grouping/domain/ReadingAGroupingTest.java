package org.bloodstream.production.grouping.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.blood.group.Reaction.NEGATIVE;
import static org.bloodstream.blood.group.Reaction.POSITIVE;
import static org.bloodstream.blood.group.Reaction.WEAK;
import static org.bloodstream.production.ADonation.A_POSITIVE;
import static org.bloodstream.production.ADonation.NOW;
import static org.bloodstream.production.ADonation.NUMBER;
import static org.bloodstream.production.ADonation.O_POSITIVE;

import java.util.List;
import org.bloodstream.blood.group.AboReactions;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.GroupDiscrepancy.Kind;
import org.bloodstream.blood.group.GroupReactions;
import org.bloodstream.blood.group.RhDFinding;
import org.bloodstream.blood.group.RhDReactions;
import org.bloodstream.blood.group.Typing;
import org.bloodstream.production.ADonation;
import org.bloodstream.production.donation.domain.Determination;
import org.bloodstream.production.donation.domain.DonationEvent.GroupDetermined;
import org.bloodstream.production.donation.domain.DonationEvent.GroupReadingDiscrepant;
import org.bloodstream.production.donation.domain.TypedAntigen;
import org.bloodstream.production.grouping.domain.GroupingRun.Said;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingAGroupingTest {
    private static final AboReactions O = new AboReactions(NEGATIVE, NEGATIVE, POSITIVE, POSITIVE, NEGATIVE);
    private static final RhDReactions WEAK_D = new RhDReactions(WEAK, WEAK, NEGATIVE);
    private static final List<TypedAntigen> K_LACKING = List.of(new TypedAntigen(Antigen.K, Typing.NEGATIVE));

    @Test
    void reactions_that_agree_are_a_determination_that_keeps_them_and_what_was_found_of_d() {
        var reactions = new GroupReactions(O, WEAK_D);
        assertThat(run(new Said.Reactions(reactions)).determined(A_POSITIVE, NOW))
                .isEqualTo(new GroupDetermined(
                        NUMBER,
                        O_POSITIVE,
                        K_LACKING,
                        Determination.FIRST,
                        "NEO-1",
                        NOW,
                        RhDFinding.WEAK_D,
                        reactions,
                        A_POSITIVE,
                        "R-1"));
    }

    @Test
    void reactions_that_make_no_group_are_kept_with_every_reason() {
        assertThat(run(new Said.Reactions(ADonation.NO_GROUP)).determined(A_POSITIVE, NOW))
                .isEqualTo(new GroupReadingDiscrepant(
                        NUMBER, ADonation.NO_GROUP, List.of(Kind.MISSING_ANTIBODY), Determination.FIRST, "NEO-1", NOW));
        var apart = new RhDReactions(POSITIVE, NEGATIVE, POSITIVE);
        assertThat(((GroupReadingDiscrepant) run(new Said.Reactions(new GroupReactions(O, apart)))
                                .determined(null, NOW))
                        .discrepancies())
                .containsExactlyInAnyOrder(Kind.CONTROL_REACTED, Kind.ANTI_D_REAGENTS_DIFFER);
    }

    @Test
    void an_analyser_that_reads_for_itself_says_the_group_alone() {
        assertThat(run(new Said.Group(O_POSITIVE, null)).determined(null, NOW))
                .isEqualTo(new GroupDetermined(
                        NUMBER, O_POSITIVE, K_LACKING, Determination.FIRST, "NEO-1", NOW, null, null, null, "R-1"));
    }

    private static GroupingRun run(Said said) {
        return new GroupingRun(NUMBER, said, K_LACKING, Determination.FIRST, "NEO-1", "R-1");
    }
}
