package org.bloodstream.production.returns.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.production.ADonation.EXPIRY;
import static org.bloodstream.production.ADonation.NOW;
import static org.bloodstream.production.ADonation.PACK;
import static org.bloodstream.production.ADonation.despatched;
import static org.bloodstream.production.ADonation.released;
import static org.bloodstream.production.ADonation.transferred;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.packing.domain.ContainerKind;
import org.bloodstream.production.packing.domain.KeptAt;
import org.bloodstream.production.packing.domain.ValidatedContainer;
import org.bloodstream.production.returns.domain.ReturnEvent.ReturnDeclared;
import org.bloodstream.production.returns.domain.ReturnEvent.ReturnReceived;
import org.bloodstream.production.storage.domain.StorageDeclaration;
import org.bloodstream.production.storage.domain.StorageLimits;
import org.bloodstream.production.storage.domain.Unfitness;
import org.bloodstream.production.transport.domain.BoxLabel;
import org.bloodstream.production.transport.domain.Temperatures;
import org.bloodstream.production.underway.domain.LeavingAHospital;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GivingAUnitBackTest {
    private static final ReturnPolicy POLICY = new ReturnPolicy(StorageLimits.read("""
            kind,minimum,maximum,mostMinutesOut,source
            RED_CELLS,2,6,30,s
            WHOLE_BLOOD,2,6,30,s
            PLATELETS,20,24,30,s
            GRANULOCYTES,20,24,30,s
            PLASMA,-60,-25,0,s
            CRYOPRECIPITATE,-60,-25,0,s
            """));
    private static final ReturnNumber NUMBER = ReturnNumber.of(11);
    private static final Actor SCIENTIST = new Actor("scientist");
    private static final StorageDeclaration UNBROKEN = new StorageDeclaration(true, new Temperatures(2, 6), 30);
    private static final ValidatedContainer COOL_BOX = container(KeptAt.COOLED, 2, 10);
    private static final Instant IN_TIME = NOW.plus(Duration.ofHours(8));

    @Test
    void what_was_kept_unbroken_and_comes_in_time_goes_to_stock_and_is_credited() {
        var received = receive(declared(ReturnReason.NOT_NEEDED, UNBROKEN), false, IN_TIME);
        assertThat(received.goesToStock()).isTrue();
        assertThat(received.credit()).isEqualTo(Credit.CREDITED_AS_STOCK);
    }

    @Test
    void every_break_of_the_storage_discards_it_and_is_named() {
        assertThat(unfit(new StorageDeclaration(false, new Temperatures(2, 6), 0)))
                .containsExactly(Unfitness.STORAGE_NOT_MONITORED);
        assertThat(unfit(new StorageDeclaration(true, new Temperatures(1.9, 6), 0)))
                .containsExactly(Unfitness.TOO_COLD);
        assertThat(unfit(new StorageDeclaration(true, new Temperatures(2, 6.1), 0)))
                .containsExactly(Unfitness.TOO_WARM);
        assertThat(unfit(new StorageDeclaration(true, new Temperatures(2, 6), 31)))
                .containsExactly(Unfitness.OUT_OF_STORAGE_TOO_LONG);
        assertThat(unfit(new StorageDeclaration(false, new Temperatures(1, 7), 99)))
                .containsExactly(
                        Unfitness.STORAGE_NOT_MONITORED,
                        Unfitness.TOO_COLD,
                        Unfitness.TOO_WARM,
                        Unfitness.OUT_OF_STORAGE_TOO_LONG);
    }

    @Test
    void what_comes_late_damaged_or_expired_is_discarded_however_it_was_kept() {
        var declared = declared(ReturnReason.NOT_NEEDED, UNBROKEN);
        assertThat(receive(declared, false, IN_TIME.plusNanos(1)).unfit())
                .containsExactly(Unfitness.TRANSPORT_TOO_LONG);
        assertThat(receive(declared, true, IN_TIME).unfit()).containsExactly(Unfitness.PACK_DAMAGED);
        assertThat(receive(declared, false, EXPIRY).unfit())
                .containsExactly(Unfitness.TRANSPORT_TOO_LONG, Unfitness.EXPIRED);
    }

    @Test
    void what_the_blood_service_asked_for_or_sent_damaged_is_credited_though_nobody_can_use_it() {
        for (var reason : ReturnReason.values()) {
            boolean credited = reason == ReturnReason.RECALLED || reason == ReturnReason.DAMAGED_ON_ARRIVAL;
            assertThat(receive(declared(reason, UNBROKEN), true, IN_TIME).credit())
                    .isEqualTo(credited ? Credit.CREDITED_AS_THE_BLOOD_SERVICES : Credit.NOT_CREDITED);
        }
    }

    @Test
    void a_hospital_gives_back_only_what_it_has() {
        assertThat(codes(declare(released(), "BHSCT", Optional.empty(), NOW))).containsExactly("unit-not-with-you");
        assertThat(codes(declare(despatched(), "WHSCT", Optional.empty(), NOW))).containsExactly("unit-not-with-you");
        var passedOn = despatched().apply(transferred());
        assertThat(codes(declare(passedOn, "BHSCT", Optional.empty(), NOW))).containsExactly("unit-not-with-you");
        assertThat(codes(declare(passedOn, "WHSCT", Optional.empty(), NOW))).isEmpty();
        assertThat(codes(declare(despatched(), "BHSCT", Optional.of("TRF-00000007"), NOW)))
                .containsExactly("unit-on-its-way");
    }

    @Test
    void its_container_is_valid_for_it_and_was_closed_after_the_despatch_and_not_in_the_future() {
        var wrong = Optional.of(container(KeptAt.AMBIENT, 20, 24));
        assertThat(codes(declare(wrong, NOW))).containsExactly("container-not-for-it");
        assertThat(codes(declare(Optional.empty(), NOW))).containsExactly("container-not-for-it");
        assertThat(codes(declare(Optional.of(COOL_BOX), NOW.plusSeconds(1)))).containsExactly("packed-in-future");
        assertThat(codes(declare(Optional.of(COOL_BOX), NOW.minusSeconds(1))))
                .containsExactly("packed-before-despatch");
    }

    @Test
    void the_unit_in_the_hand_is_the_one_that_was_declared_and_a_return_ends_once() {
        var declared = declared(ReturnReason.NOT_NEEDED, UNBROKEN);
        var other = ComponentId.parse("A999026000999-DRC01000");
        assertThat(codes(POLICY.receive(declared, other, despatched(), false, NOW)))
                .containsExactly("unit-of-another-return");
        var withdrawn = declared.apply(new ReturnEvent.ReturnWithdrawn(NUMBER, NOW));
        assertThat(codes(POLICY.receive(withdrawn, PACK, despatched(), false, NOW)))
                .containsExactly("return-ended");
        assertThat(codes(ReturnPolicy.withdraw(withdrawn, NOW))).containsExactly("return-ended");
        assertThat(codes(POLICY.receive(declared, PACK, released(), false, NOW)))
                .containsExactly("unit-not-with-you");
    }

    @Property
    void nothing_goes_to_stock_whose_storage_or_journey_was_broken(
            @ForAll boolean monitored,
            @ForAll @IntRange(min = 0, max = 80) int lowest,
            @ForAll @IntRange(max = 40) int range,
            @ForAll @IntRange(max = 60) int minutesOut,
            @ForAll @IntRange(max = 1000) int journey) {
        double minimum = lowest / 10.0;
        double maximum = minimum + range / 10.0;
        var storage = new StorageDeclaration(monitored, new Temperatures(minimum, maximum), minutesOut);
        var received =
                receive(declared(ReturnReason.NOT_NEEDED, storage), false, NOW.plus(Duration.ofMinutes(journey)));
        assertThat(received.goesToStock())
                .isEqualTo(monitored && minimum >= 2 && maximum <= 6 && minutesOut <= 30 && journey <= 480);
    }

    private static List<Unfitness> unfit(StorageDeclaration storage) {
        return receive(declared(ReturnReason.NOT_NEEDED, storage), false, IN_TIME)
                .unfit();
    }

    private static ReturnReceived receive(HospitalReturn declared, boolean damaged, Instant at) {
        return ((ReturnDecision.Taken<ReturnReceived>) POLICY.receive(declared, PACK, despatched(), damaged, at))
                .event();
    }

    private static HospitalReturn declared(ReturnReason reason, StorageDeclaration storage) {
        var leaving = leaving(despatched(), "BHSCT", Optional.empty(), Optional.of(COOL_BOX), NOW);
        var taken = (ReturnDecision.Taken<ReturnDeclared>)
                ReturnPolicy.declare(NUMBER, leaving, new Declaration(reason, storage), SCIENTIST, NOW);
        return HospitalReturn.of(List.of(taken.event()));
    }

    private static ReturnDecision<ReturnDeclared> declare(Optional<ValidatedContainer> container, Instant packedAt) {
        return declare(leaving(despatched(), "BHSCT", Optional.empty(), container, packedAt));
    }

    private static ReturnDecision<ReturnDeclared> declare(
            Component component, String hospital, Optional<String> with, Instant packedAt) {
        return declare(leaving(component, hospital, with, Optional.of(COOL_BOX), packedAt));
    }

    private static ReturnDecision<ReturnDeclared> declare(LeavingAHospital leaving) {
        var declaration = new Declaration(ReturnReason.NOT_NEEDED, UNBROKEN);
        return ReturnPolicy.declare(NUMBER, leaving, declaration, SCIENTIST, NOW);
    }

    private static LeavingAHospital leaving(
            Component component,
            String hospital,
            Optional<String> with,
            Optional<ValidatedContainer> container,
            Instant packedAt) {
        return new LeavingAHospital(
                new OdsCode(hospital), component, with, new BoxLabel("BOX-4"), COOL_BOX.kind(), container, packedAt);
    }

    private static ValidatedContainer container(KeptAt keptAt, double minimum, double maximum) {
        return new ValidatedContainer(
                new ContainerKind("COOL-BOX-8"),
                keptAt,
                minimum,
                maximum,
                480,
                8,
                LocalDate.of(2024, 1, 1),
                null,
                "[D]");
    }

    private static List<String> codes(ReturnDecision<?> decision) {
        return switch (decision) {
            case ReturnDecision.Taken<?> _ -> List.of();
            case ReturnDecision.Refused<?>(var objections) ->
                objections.stream().map(Objection::code).toList();
        };
    }
}
