package org.bloodstream.production.transfer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.production.ADonation.EXPIRY;
import static org.bloodstream.production.ADonation.NOW;
import static org.bloodstream.production.ADonation.PACK;
import static org.bloodstream.production.ADonation.despatched;
import static org.bloodstream.production.ADonation.held;
import static org.bloodstream.production.ADonation.origin;
import static org.bloodstream.production.ADonation.released;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.component.domain.Component.Despatched;
import org.bloodstream.production.component.domain.Component.Released;
import org.bloodstream.production.component.domain.ComponentMade.ComponentProcessed;
import org.bloodstream.production.component.domain.HoldFollowed.ComponentRecalled;
import org.bloodstream.production.despatch.domain.Destination;
import org.bloodstream.production.donation.domain.DonationInProduction;
import org.bloodstream.production.donation.domain.Holds;
import org.bloodstream.production.hold.domain.Placing;
import org.bloodstream.production.packing.domain.ContainerKind;
import org.bloodstream.production.packing.domain.KeptAt;
import org.bloodstream.production.packing.domain.ValidatedContainer;
import org.bloodstream.production.storage.domain.StorageDeclaration;
import org.bloodstream.production.storage.domain.StorageLimit;
import org.bloodstream.production.storage.domain.StorageLimits;
import org.bloodstream.production.storage.domain.Unfitness;
import org.bloodstream.production.transfer.domain.TransferEvent.TransferReceived;
import org.bloodstream.production.transfer.domain.TransferEvent.TransferSent;
import org.bloodstream.production.transport.domain.BoxLabel;
import org.bloodstream.production.transport.domain.Temperatures;
import org.bloodstream.production.underway.domain.LeavingAHospital;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PassingAUnitOnTest {
    private static final TransferPolicy POLICY = new TransferPolicy(new StorageLimits(Stream.of(ComponentKind.values())
            .collect(Collectors.toMap(kind -> kind, kind -> new StorageLimit(kind, 2, 6, 30, "s")))));
    private static final TransferNumber NUMBER = TransferNumber.of(7);
    private static final Actor SCIENTIST = new Actor("scientist");
    private static final Destination WESTERN = new Destination(new OdsCode("WHSCT"), new Site("SITE-C"));
    private static final StorageDeclaration UNBROKEN = new StorageDeclaration(true, new Temperatures(2, 6), 0);
    private static final ValidatedContainer COOL_BOX = new ValidatedContainer(
            new ContainerKind("COOL-BOX-8"), KeptAt.COOLED, 2, 10, 480, 8, LocalDate.of(2024, 1, 1), null, "[D]");
    private static final DonationInProduction GOOD = DonationInProduction.NEW;

    @Test
    void from_its_sending_on_the_receiver_holds_the_unit_and_a_recall_goes_there() {
        var sent = sent();
        assertThat(sent.from()).isEqualTo(new OdsCode("BHSCT"));
        var underWay = despatched()
                .apply(despatched().transferred(WESTERN, sent.number().value(), NOW));
        var placed = (Placing.Placed) Placing.decide(Holds.NONE, List.of(underWay), held(1));
        assertThat(placed.components())
                .singleElement()
                .isInstanceOfSatisfying(ComponentRecalled.class, recalled -> assertThat(recalled.hospital())
                        .isEqualTo(WESTERN.hospital()));
    }

    @Test
    void a_hospital_passes_on_only_what_it_has_to_another_and_what_nobody_wants_back() {
        assertThat(codes(send(GOOD, released(), "BHSCT", WESTERN, Optional.empty(), UNBROKEN)))
                .containsExactly("unit-not-with-you");
        assertThat(codes(send(GOOD, despatched(), "WHSCT", WESTERN, Optional.empty(), UNBROKEN)))
                .containsExactly("unit-not-with-you");
        var home = new Destination(new OdsCode("BHSCT"), new Site("SITE-B"));
        assertThat(codes(send(GOOD, despatched(), "BHSCT", home, Optional.empty(), UNBROKEN)))
                .containsExactly("transfer-to-oneself");
        assertThat(codes(send(GOOD, despatched(), "BHSCT", WESTERN, Optional.of("RET-00000011"), UNBROKEN)))
                .containsExactly("unit-on-its-way");
        assertThat(codes(send(GOOD.apply(held(1)), despatched(), "BHSCT", WESTERN, Optional.empty(), UNBROKEN)))
                .containsExactly("unit-recalled");
    }

    @Test
    void what_was_given_for_one_patient_alone_is_passed_on_to_no_other_hospital() {
        var ordinary = despatched();
        var origin = origin();
        var product = new ProductCode("DRC01100");
        var own = new ComponentProcessed(
                new ComponentId(origin.donation(), product),
                origin.donation(),
                product,
                origin.kind(),
                origin.volumeMl(),
                origin.collectedAt(),
                origin.processedAt(),
                origin.expiresAt(),
                origin.specifications());
        var before = released();
        var gone = new Despatched(new Released(own, before.label(), before.release()), ordinary.despatch());
        assertThat(codes(send(GOOD, gone, "BHSCT", WESTERN, Optional.empty(), UNBROKEN)))
                .containsExactly("unit-for-named-recipient");
    }

    @Test
    void what_was_not_kept_as_it_must_be_goes_to_no_other_hospital() {
        var broken = new StorageDeclaration(false, new Temperatures(2, 9), 0);
        assertThat(codes(send(GOOD, despatched(), "BHSCT", WESTERN, Optional.empty(), broken)))
                .containsExactly("unit-unfit");
    }

    @Test
    void the_receiver_uses_what_came_in_time_undamaged_and_unexpired_and_nothing_else() {
        var transfer = Transfer.of(List.of(sent()));
        var inTime = NOW.plus(Duration.ofHours(8));
        assertThat(receive(transfer, false, inTime).mayBeUsed()).isTrue();
        assertThat(receive(transfer, false, inTime.plusNanos(1)).unfit()).containsExactly(Unfitness.TRANSPORT_TOO_LONG);
        assertThat(receive(transfer, true, inTime).unfit()).containsExactly(Unfitness.PACK_DAMAGED);
        assertThat(receive(transfer, false, EXPIRY).unfit()).contains(Unfitness.EXPIRED);
    }

    @Test
    void a_transfer_ends_once_and_with_the_unit_that_was_sent() {
        var transfer = Transfer.of(List.of(sent()));
        var other = ComponentId.parse("A999026000999-DRC01000");
        assertThat(codes(TransferPolicy.receive(transfer, other, despatched(), false, SCIENTIST, NOW)))
                .containsExactly("unit-of-another-transfer");
        var back = transfer.apply(new TransferEvent.TransferTakenBack(NUMBER, NOW));
        assertThat(codes(TransferPolicy.takeBack(back, NOW))).containsExactly("transfer-ended");
        assertThat(codes(TransferPolicy.receive(back, PACK, despatched(), false, SCIENTIST, NOW)))
                .containsExactly("transfer-ended");
    }

    private static TransferSent sent() {
        return ((TransferDecision.Taken<TransferSent>)
                        send(GOOD, despatched(), "BHSCT", WESTERN, Optional.empty(), UNBROKEN))
                .event();
    }

    private static TransferReceived receive(Transfer transfer, boolean damaged, Instant at) {
        return ((TransferDecision.Taken<TransferReceived>)
                        TransferPolicy.receive(transfer, PACK, despatched(), damaged, SCIENTIST, at))
                .event();
    }

    private static TransferDecision<TransferSent> send(
            DonationInProduction donation,
            Component component,
            String from,
            Destination to,
            Optional<String> underWay,
            StorageDeclaration storage) {
        var leaving = new LeavingAHospital(
                new OdsCode(from),
                component,
                underWay,
                new BoxLabel("BOX-4"),
                COOL_BOX.kind(),
                Optional.of(COOL_BOX),
                NOW);
        return POLICY.send(NUMBER, donation, leaving, to, storage, SCIENTIST, NOW);
    }

    private static List<String> codes(TransferDecision<?> decision) {
        return switch (decision) {
            case TransferDecision.Taken<?> _ -> List.of();
            case TransferDecision.Refused<?>(var objections) ->
                objections.stream().map(Objection::code).toList();
        };
    }
}
