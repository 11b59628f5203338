package org.bloodstream.production.modification.domain;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bloodstream.blood.component.ComponentSpecification;
import org.bloodstream.blood.component.ComponentsInForce;
import org.bloodstream.blood.component.Expiry;
import org.bloodstream.blood.component.ModificationProcess;
import org.bloodstream.blood.component.PermittedModification;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.component.domain.ComponentMade;
import org.bloodstream.production.component.domain.RecordedModification;
import org.bloodstream.production.component.domain.RecordedModification.Part;
import org.bloodstream.production.donation.domain.DonationInProduction;
import org.bloodstream.production.modification.domain.ModificationChoices.Barred;
import org.bloodstream.production.modification.domain.ModificationChoices.Open;
import org.bloodstream.production.orders.domain.OrderNumber;
import org.jspecify.annotations.Nullable;

/**
 * What may be done to a component at an instant, before anything is measured: where the process changes the volume, one that
 * the specification takes is assumed, so that a choice is refused later only for what was measured.
 */
public record Choosing(ModificationPolicy policy, Instant at) {
    private static final int MOST_PARTS = 26;

    /**
     * @param keptFor the order that the component is allocated to
     * @param existing what was made of this donation before
     */
    public ModificationChoices choices(
            DonationInProduction donation,
            Component component,
            Optional<OrderNumber> keptFor,
            Set<ProductCode> existing,
            Instant now) {
        var barred = ModificationPolicy.objectionsToAny(donation, component, keptFor, at, now);
        if (!barred.isEmpty()) return new Barred(barred);
        var inForce = policy.catalogue().on(local().toLocalDate());
        var pack = component.origin();
        return new Open(
                pack,
                inForce.find(pack.product())
                        .map(ComponentSpecification::name)
                        .orElse(pack.product().description()),
                inForce.modifications().stream()
                        .filter(line -> line.process() != ModificationProcess.POOL)
                        .filter(line -> line.from().equals(pack.product().descriptionCode()))
                        .flatMap(line -> choice(pack, line, inForce))
                        .filter(choice -> choice.products().stream()
                                .allMatch(product -> ModificationPolicy.taken(component, product, existing)
                                        .findAny()
                                        .isEmpty()))
                        .toList());
    }

    private Stream<ModificationChoice> choice(
            ComponentMade pack, PermittedModification line, ComponentsInForce inForce) {
        return inForce.find(line.to()).stream().flatMap(result -> switch (judged(pack, line, result)) {
            case Expiry.Refused _ -> Stream.empty();
            case Expiry.Determined(var made) ->
                Stream.of(new ModificationChoice(
                        line.process(),
                        line.variant(),
                        result.name(),
                        products(pack.product(), line),
                        policy.expiry(pack, made.expiry()),
                        result.volume()));
        });
    }

    private Expiry judged(ComponentMade pack, PermittedModification line, ComponentSpecification result) {
        var modification = RecordedModification.kernel(
                line.process(),
                line.variant(),
                local(),
                RecordedModification.changesVolume(line.process()) ? assumed(pack.volumeMl(), result) : null,
                part(pack, line, result));
        return Expiry.whateverTheVolume(pack.history(policy.zone()).then(modification), policy.catalogue());
    }

    private static @Nullable Part part(ComponentMade pack, PermittedModification line, ComponentSpecification result) {
        if (line.process() != ModificationProcess.SPLIT) return null;
        int half = assumed(pack.volumeMl() / 2, result);
        return new Part(1, List.of(half, half));
    }

    private static int assumed(int volumeMl, ComponentSpecification result) {
        var range = result.volume();
        return Math.max(1, range == null ? volumeMl : Math.clamp(volumeMl, range.min(), range.max()));
    }

    private static List<ProductCode> products(ProductCode before, PermittedModification line) {
        var product = new ProductCode(line.to().value() + before.value().substring(5));
        return line.process() == ModificationProcess.SPLIT ? product.split(MOST_PARTS) : List.of(product);
    }

    private ZonedDateTime local() {
        return at.atZone(policy.zone());
    }
}
