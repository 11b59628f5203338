package org.bloodstream.production.givingback.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.production.ADonation.COLLECTED;
import static org.bloodstream.production.ADonation.EXPIRY;
import static org.bloodstream.production.ADonation.NOW;
import static org.bloodstream.production.ADonation.NUMBER;
import static org.bloodstream.production.ADonation.PATIENT;
import static org.bloodstream.production.ADonation.SPECIFICATIONS;
import static org.bloodstream.production.ADonation.good;
import static org.bloodstream.production.ADonation.goodEvents;
import static org.bloodstream.production.ADonation.held;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.isbt128.CollectionType;
import org.bloodstream.blood.isbt128.DesignatedUse;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.blood.staff.Signature;
import org.bloodstream.production.ADonation;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.component.domain.Component.Processed;
import org.bloodstream.production.component.domain.ComponentMade;
import org.bloodstream.production.component.domain.ComponentMade.ComponentProcessed;
import org.bloodstream.production.component.domain.ComponentMade.ModifiedComponentMade;
import org.bloodstream.production.component.domain.FirstPack;
import org.bloodstream.production.donation.domain.Designation;
import org.bloodstream.production.donation.domain.DonationInProduction;
import org.bloodstream.production.givingback.domain.GivingBackOutcome.Done;
import org.bloodstream.production.givingback.domain.GivingBackOutcome.Refused;
import org.jspecify.annotations.Nullable;

/** Only a directed pack that may cross over, and that its patient does not need, is ever for anybody else. */
class GivingBackTest {
    private static final Signature OFFICER = new Signature(new Actor("quality-officer"), NOW);
    private static final String CROSSOVER = "DRC01D00";

    @Property
    void nothing_but_what_is_crossover_eligible_by_code_and_by_request_and_not_wanted_is_given_back(
            @ForAll CollectionType type, @ForAll("designations") Optional<Designation> designation) {
        var code = new ProductCode("DRC01" + type.code() + "00");
        boolean given = decide(made(code.value()), designation) instanceof Done;
        assertThat(given)
                .isEqualTo(type == CollectionType.VOLUNTEER_DIRECTED_CROSSOVER
                        && designation
                                .filter(it -> it.crossover() && it.notWantedSince() != null)
                                .isPresent());
    }

    @Property
    void what_is_given_back_is_the_same_pack_under_an_ordinary_code_and_for_no_patient(
            @ForAll("divisions") String division) {
        assertThat(decide(made("DRC01D" + division), notWanted())).isInstanceOfSatisfying(Done.class, done -> {
            var pack = done.pack();
            assertThat(pack.product()).hasToString("DRC010" + division);
            assertThat(pack.product().isForNamedRecipient()).isFalse();
            assertThat(pack.patient()).isNull();
            assertThat(pack.givenBackFrom()).isEqualTo(done.event().component());
            assertThat(pack.expiresAt()).isEqualTo(EXPIRY);
            assertThat(pack.volumeMl()).isEqualTo(284);
            assertThat(done.event().became()).isEqualTo(pack.component());
        });
    }

    @Example
    void under_its_old_code_it_is_no_more_and_names_what_it_is_now() {
        var component = new Processed(made(CROSSOVER));
        var done = (Done) decide(made(CROSSOVER), notWanted());
        var after = component.apply(done.event());
        assertThat(after).isInstanceOf(Component.GivenBack.class);
        assertThat(codes(decide(good(), after, notWanted(), false, Set.of()))).containsExactly("component-given-back");
    }

    @Example
    void a_hold_an_expiry_a_value_outside_its_limits_and_a_code_that_is_taken_each_stand_against_it() {
        var onHold = ADonation.of(Stream.concat(goodEvents(), Stream.of(held(1))));
        var pack = new Processed(made(CROSSOVER));
        assertThat(codes(decide(onHold, pack, notWanted(), false, Set.of()))).containsExactly("donation-on-hold");
        assertThat(codes(decide(good(), pack, notWanted(), true, Set.of()))).containsExactly("found-outside-limits");
        assertThat(codes(decide(good(), pack, notWanted(), false, Set.of(new ProductCode("DRC01000")))))
                .containsExactly("product-already-processed");
        assertThat(codes(GivingBackPolicy.decide(good(), pack, notWanted(), false, Set.of(), OFFICER, EXPIRY)))
                .containsExactly("component-expired");
    }

    @Example
    void what_was_done_to_it_for_its_patient_keeps_it_theirs() {
        var origin = made(CROSSOVER);
        var modified = new ModifiedComponentMade(
                origin.component(),
                NUMBER,
                origin.product(),
                ComponentKind.RED_CELLS,
                284,
                COLLECTED,
                NOW,
                EXPIRY,
                SPECIFICATIONS,
                origin.component(),
                new FirstPack(origin.product(), 284),
                List.of(),
                null);
        assertThat(codes(decide(modified, notWanted()))).containsExactly("modified-since-made");
    }

    @Example
    void while_its_patient_is_waiting_for_it_nobody_gives_it_back() {
        assertThat(codes(decide(made(CROSSOVER), Optional.of(directed(true, false)))))
                .containsExactly("still-wanted");
        assertThat(codes(decide(made(CROSSOVER), Optional.empty()))).containsExactly("not-crossover-eligible");
    }

    private static GivingBackOutcome decide(ComponentMade made, Optional<Designation> designation) {
        return decide(good(), new Processed(made), designation, false, Set.of());
    }

    private static GivingBackOutcome decide(
            DonationInProduction donation,
            Component component,
            Optional<Designation> designation,
            boolean wasOutsideLimits,
            Set<ProductCode> existing) {
        return GivingBackPolicy.decide(donation, component, designation, wasOutsideLimits, existing, OFFICER, NOW);
    }

    private static List<String> codes(@Nullable GivingBackOutcome outcome) {
        return outcome instanceof Refused(var objections)
                ? objections.stream().map(Objection::code).toList()
                : List.of();
    }

    private static Optional<Designation> notWanted() {
        return Optional.of(directed(true, true));
    }

    private static Designation directed(boolean crossover, boolean withdrawn) {
        return new Designation(
                DesignatedUse.DIRECTED, PATIENT, new OdsCode("BHSCT"), crossover, withdrawn ? NOW : null);
    }

    private static ComponentProcessed made(String product) {
        return ADonation.made(new ProductCode(product));
    }

    @Provide
    Arbitrary<Optional<Designation>> designations() {
        return Arbitraries.of(
                Optional.empty(),
                Optional.of(directed(false, false)),
                Optional.of(directed(false, true)),
                Optional.of(directed(true, false)),
                notWanted(),
                Optional.of(new Designation(DesignatedUse.AUTOLOGOUS, PATIENT, new OdsCode("BHSCT"), false, NOW)));
    }

    @Provide
    Arbitrary<String> divisions() {
        return Arbitraries.of("00", "A0", "B0", "C0");
    }
}
