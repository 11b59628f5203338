package org.bloodstream.production.component.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.bloodstream.production.ADonation.EXPIRY;
import static org.bloodstream.production.ADonation.NOW;
import static org.bloodstream.production.ADonation.NUMBER;
import static org.bloodstream.production.ADonation.PACK;
import static org.bloodstream.production.ADonation.SPECIFICATIONS;
import static org.bloodstream.production.ADonation.despatched;
import static org.bloodstream.production.ADonation.discarded;
import static org.bloodstream.production.ADonation.labelled;
import static org.bloodstream.production.ADonation.origin;
import static org.bloodstream.production.ADonation.processed;
import static org.bloodstream.production.ADonation.released;
import static org.bloodstream.production.ADonation.transferred;

import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.production.ADonation;
import org.bloodstream.production.component.domain.ComponentObjection.ComponentNotLabelled;
import org.bloodstream.production.component.domain.HoldFollowed.ComponentHeld;
import org.bloodstream.production.component.domain.HoldFollowed.ComponentHoldLifted;
import org.bloodstream.production.component.domain.HoldFollowed.ComponentRecallWithdrawn;
import org.bloodstream.production.component.domain.HoldFollowed.ComponentRecalled;
import org.bloodstream.production.component.domain.ReleaseDecided.ComponentReleaseRefused;
import org.bloodstream.production.storage.domain.Unfitness;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AComponentsLifeTest {
    private static final ComponentReleaseRefused REFUSAL = new ComponentReleaseRefused(
            PACK, NUMBER, List.of(new ComponentNotLabelled()), "release-2026.1", SPECIFICATIONS, NOW);

    @Test
    void a_component_is_processed_then_labelled_then_released_then_despatched() {
        var history = List.of(
                origin(),
                labelled().label(),
                REFUSAL,
                released().release(),
                despatched().despatch());
        assertThat(Component.of(history.subList(0, 1))).isEqualTo(processed());
        assertThat(Component.of(history.subList(0, 2))).isEqualTo(labelled());
        assertThat(Component.of(history.subList(0, 3))).isEqualTo(labelled());
        assertThat(Component.of(history.subList(0, 4))).isEqualTo(released());
        assertThat(Component.of(history)).isEqualTo(despatched());
    }

    static Stream<Component> inEveryState() {
        return ADonation.inEveryState();
    }

    @ParameterizedTest
    @MethodSource("inEveryState")
    void a_refused_release_leaves_a_component_as_it_is(Component component) {
        assertThat(component.apply(REFUSAL)).isEqualTo(component);
    }

    @ParameterizedTest
    @MethodSource("inEveryState")
    void from_each_state_there_is_at_most_one_way_on_at_the_blood_service(Component component) {
        var ways = Stream.of(
                        origin(),
                        labelled().label(),
                        released().release(),
                        despatched().despatch())
                .filter(event -> canFollow(component, event));
        assertThat(ways)
                .hasSize(component instanceof Component.Despatched || component instanceof Component.Discarded ? 0 : 1);
    }

    @Test
    void what_was_given_back_unbroken_is_as_it_was_released_and_leaves_again_as_anything_does() {
        var back = despatched().apply(despatched().restocked(NOW));
        assertThat(back).isEqualTo(released());
        assertThat(back.apply(despatched().despatch())).isEqualTo(despatched());
    }

    @Test
    void nothing_follows_a_discard() {
        var everything = Stream.of(
                origin(),
                labelled().label(),
                released().release(),
                despatched().despatch(),
                despatched().restocked(NOW),
                transferred(),
                new ComponentRecalled(PACK, NUMBER, new OdsCode("BHSCT"), new Site("SITE-A"), "DSP-00000001", NOW));
        assertThat(everything).noneMatch(event -> canFollow(discarded(), event));
    }

    @Test
    void only_what_has_left_is_passed_on_given_back_or_discarded_so() {
        for (var here : List.of(processed(), labelled(), released()))
            assertThat(Stream.of(
                            transferred(),
                            despatched().restocked(NOW),
                            despatched().discarded(List.of(Unfitness.TOO_WARM), NOW)))
                    .noneMatch(event -> canFollow(here, event));
    }

    @Test
    void a_unit_is_with_whom_it_was_passed_on_to_and_still_of_its_despatch() {
        var passedOn = (Component.Despatched) despatched().apply(transferred());
        assertThat(passedOn.holder().hospital()).isEqualTo(new OdsCode("WHSCT"));
        assertThat(passedOn.despatch()).isEqualTo(despatched().despatch());
    }

    private static boolean canFollow(Component component, ComponentEvent event) {
        try {
            component.apply(event);
            return true;
        } catch (IllegalStateException _) {
            return false;
        }
    }

    @ParameterizedTest
    @MethodSource("inEveryState")
    void what_is_here_is_held_and_what_has_left_is_recalled_never_the_other_way(Component component) {
        var here = Stream.of(new ComponentHeld(PACK, NUMBER, NOW), new ComponentHoldLifted(PACK, NUMBER, NOW));
        var gone = Stream.of(
                new ComponentRecalled(PACK, NUMBER, new OdsCode("BHSCT"), new Site("SITE-A"), "DSP-00000001", NOW),
                new ComponentRecallWithdrawn(
                        PACK, NUMBER, new OdsCode("BHSCT"), new Site("SITE-A"), "DSP-00000001", NOW));
        boolean left = component instanceof Component.Despatched;
        boolean discarded = component instanceof Component.Discarded;
        assertThat(here).allMatch(event -> canFollow(component, event) == !(left || discarded));
        assertThat(gone).allMatch(event -> canFollow(component, event) == left);
    }

    @Test
    void a_hold_and_its_end_leave_a_component_in_its_state() {
        assertThat(released().apply(new ComponentHeld(PACK, NUMBER, NOW))).isEqualTo(released());
        assertThat(released().apply(new ComponentHoldLifted(PACK, NUMBER, NOW))).isEqualTo(released());
    }

    @Test
    void a_history_without_its_beginning_is_not_believed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Component.of(List.of(released().release())));
    }

    @Test
    void a_component_is_usable_until_but_not_at_its_expiry() {
        assertThat(labelled().isExpired(EXPIRY.minusNanos(1))).isFalse();
        assertThat(labelled().isExpired(EXPIRY)).isTrue();
    }
}
