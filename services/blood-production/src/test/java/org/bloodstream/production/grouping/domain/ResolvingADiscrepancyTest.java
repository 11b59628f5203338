package org.bloodstream.production.grouping.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.production.ADonation.A_POSITIVE;
import static org.bloodstream.production.ADonation.NOW;
import static org.bloodstream.production.ADonation.NUMBER;
import static org.bloodstream.production.ADonation.O_POSITIVE;
import static org.bloodstream.production.ADonation.discrepant;
import static org.bloodstream.production.ADonation.grouped;
import static org.bloodstream.production.ADonation.resolved;
import static org.bloodstream.production.donation.domain.Determination.FIRST;
import static org.bloodstream.production.donation.domain.Determination.SECOND;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.GroupDiscrepancy.Kind;
import org.bloodstream.production.ADonation;
import org.bloodstream.production.donation.domain.Determination;
import org.bloodstream.production.donation.domain.DonationEvent;
import org.bloodstream.production.donation.domain.DonationEvent.GroupDetermined;
import org.bloodstream.production.donation.domain.DonationEvent.GroupDiscrepancyResolved;
import org.bloodstream.production.donation.domain.DonationEvent.GroupReadingDiscrepant;
import org.bloodstream.production.donation.domain.DonationInProduction;
import org.bloodstream.production.donation.domain.GroupStanding.Confirmed;
import org.bloodstream.production.donation.domain.ResolutionGround;
import org.bloodstream.production.grouping.domain.Resolution.Refused;
import org.bloodstream.production.grouping.domain.Resolution.Resolved;
import org.bloodstream.production.grouping.domain.ResolutionObjection.GroupNotDeterminedAgain;
import org.bloodstream.production.grouping.domain.ResolutionObjection.GroupNotDiscrepant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ResolvingADiscrepancyTest {
    private static final List<DonationEvent> APART = List.of(grouped(FIRST, O_POSITIVE), grouped(SECOND, A_POSITIVE));

    @Test
    void it_is_resolved_to_the_group_that_was_determined_twice_again() {
        var donation = after(APART, grouped(FIRST, O_POSITIVE), grouped(SECOND, O_POSITIVE));
        assertThat(decide(donation, O_POSITIVE))
                .isEqualTo(new Resolved(new GroupDiscrepancyResolved(
                        NUMBER,
                        O_POSITIVE,
                        List.of(Kind.DETERMINATIONS_DIFFER),
                        ResolutionGround.LABORATORY_ERROR,
                        NOW)));
        assertThat(decide(donation, A_POSITIVE)).isEqualTo(new Refused(new GroupNotDeterminedAgain(A_POSITIVE)));
    }

    @Test
    void the_determinations_that_disagree_resolve_nothing_themselves() {
        assertThat(decide(after(APART), A_POSITIVE)).isEqualTo(new Refused(new GroupNotDeterminedAgain(A_POSITIVE)));
        assertThat(decide(after(APART, grouped(FIRST, A_POSITIVE)), A_POSITIVE))
                .as("the SECOND was part of the disagreement")
                .isEqualTo(new Refused(new GroupNotDeterminedAgain(A_POSITIVE)));
        assertThat(decide(after(APART, grouped(FIRST, A_POSITIVE), grouped(FIRST, A_POSITIVE)), A_POSITIVE))
                .as("twice the same of two")
                .isInstanceOf(Refused.class);
    }

    @Test
    void what_disagrees_among_the_new_ones_begins_the_new_test_again() {
        assertThat(decide(
                        after(
                                APART,
                                grouped(FIRST, O_POSITIVE),
                                discrepant(SECOND, Kind.MIXED_FIELD),
                                grouped(SECOND, O_POSITIVE)),
                        O_POSITIVE))
                .isInstanceOf(Refused.class);
        assertThat(decide(
                        after(
                                APART,
                                grouped(FIRST, O_POSITIVE),
                                grouped(SECOND, O_POSITIVE),
                                grouped(FIRST, A_POSITIVE)),
                        O_POSITIVE))
                .isInstanceOf(Refused.class);
    }

    @Test
    void without_a_discrepancy_there_is_nothing_to_resolve() {
        assertThat(decide(ADonation.good(), O_POSITIVE)).isEqualTo(new Refused(new GroupNotDiscrepant()));
        assertThat(decide(after(APART, resolved(O_POSITIVE)), O_POSITIVE))
                .isEqualTo(new Refused(new GroupNotDiscrepant()));
    }

    /** Whatever the laboratory says and somebody decides, in whatever order; asked as the service asks. */
    @Property
    void a_group_is_confirmed_only_by_two_that_agree_and_nothing_stands_against(
            @ForAll("moves") List<DonationEvent> moves) {
        var donation = DonationInProduction.NEW;
        List<DonationEvent> happened = new ArrayList<>();
        for (var move : moves) {
            if (move instanceof GroupDiscrepancyResolved wanted && decide(donation, wanted.group()) instanceof Refused)
                continue;
            happened.add(move);
            donation = donation.apply(move);
            if (donation.group() instanceof Confirmed(var group))
                assertThat(mayBeReliedOn(happened, group))
                        .as("%s after %s", group, happened)
                        .isTrue();
        }
    }

    /** From the end: nothing but this group until a resolution for it, or to the beginning with both determinations. */
    private static boolean mayBeReliedOn(List<DonationEvent> happened, BloodGroup group) {
        List<Determination> seen = new ArrayList<>();
        for (var event : happened.reversed()) {
            if (event instanceof GroupReadingDiscrepant) return false;
            if (event instanceof GroupDetermined determined) {
                if (!determined.group().equals(group) || differs(determined, happened)) return false;
                seen.add(determined.determination());
            }
            if (event instanceof GroupDiscrepancyResolved resolution)
                return resolution.group().equals(group);
        }
        return seen.containsAll(List.of(FIRST, SECOND));
    }

    private static boolean differs(GroupDetermined determined, List<DonationEvent> happened) {
        boolean everResolved = happened.stream().anyMatch(GroupDiscrepancyResolved.class::isInstance);
        return !everResolved && determined.differsFromRecord();
    }

    /** A resolution is only ever one for a group that FIRST and SECOND gave straight before it. */
    @Property
    void nobody_resolves_to_what_the_last_determinations_did_not_give(@ForAll("moves") List<DonationEvent> moves) {
        var donation = DonationInProduction.NEW;
        List<DonationEvent> happened = new ArrayList<>();
        for (var move : moves) {
            if (move instanceof GroupDiscrepancyResolved wanted) {
                if (decide(donation, wanted.group()) instanceof Refused) continue;
                assertThat(lastTwo(happened))
                        .as("%s after %s", wanted.group(), happened)
                        .isEqualTo(wanted.group());
            }
            happened.add(move);
            donation = donation.apply(move);
        }
    }

    private static @Nullable BloodGroup lastTwo(List<DonationEvent> happened) {
        List<Determination> seen = new ArrayList<>();
        BloodGroup group = null;
        for (var event : happened.reversed()) {
            if (!(event instanceof GroupDetermined determined)) return null;
            if (group != null && !group.equals(determined.group())) return null;
            group = determined.group();
            seen.add(determined.determination());
            if (seen.containsAll(List.of(FIRST, SECOND))) return group;
        }
        return null;
    }

    @Provide
    static Arbitrary<List<DonationEvent>> moves() {
        return Arbitraries.<DonationEvent>of(
                        grouped(FIRST, O_POSITIVE),
                        grouped(SECOND, O_POSITIVE),
                        grouped(FIRST, A_POSITIVE),
                        grouped(SECOND, A_POSITIVE),
                        notAsOnRecord(FIRST),
                        discrepant(FIRST, Kind.WEAK_ANTIGEN),
                        discrepant(SECOND, Kind.CONTROL_REACTED),
                        resolved(O_POSITIVE),
                        resolved(A_POSITIVE))
                .list()
                .ofMaxSize(12);
    }

    private static GroupDetermined notAsOnRecord(Determination determination) {
        return new GroupDetermined(NUMBER, O_POSITIVE, null, determination, "NEO-1", NOW, null, null, A_POSITIVE, null);
    }

    private static DonationInProduction after(List<DonationEvent> before, DonationEvent... then) {
        var events = new ArrayList<>(before);
        events.addAll(List.of(then));
        return ADonation.of(events);
    }

    private static Resolution decide(DonationInProduction donation, BloodGroup group) {
        return Resolution.decide(NUMBER, donation.grouping(), group, ResolutionGround.LABORATORY_ERROR, NOW);
    }
}
