package org.bloodstream.production.printing.domain;

import java.util.stream.Stream;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.component.ComponentSpecification;
import org.bloodstream.production.component.domain.Component.Released;
import org.bloodstream.production.component.domain.ComponentObjection;
import org.bloodstream.production.component.domain.ComponentObjection.LabelDiffers;
import org.bloodstream.production.component.domain.PrintedLabel;
import org.bloodstream.production.component.domain.ProductObjection;
import org.bloodstream.production.component.domain.ProductObjection.ProductUnknown;
import org.bloodstream.production.despatch.domain.DespatchPolicy;
import org.bloodstream.production.printing.domain.PrintingOutcome.Printable;
import org.bloodstream.production.printing.domain.PrintingOutcome.Refused;

/**
 * A pack with a final label looks as if it may be given. So what may not leave gets none: it is released, here, unexpired,
 * not on hold, and nothing has come up against its donation since (05_donation_testing.md, 5.2 and 5.3). Until then the pack
 * bears its maker's base label and its donation number only. What was scanned back is printed once more only when somebody has
 * ordered a reprint, which ends that verification.
 */
public final class PrintingPolicy {
    private PrintingPolicy() {}

    /** Asks every rule. */
    public static PrintingOutcome decide(PrintingCase printing) {
        var specification = printing.specification();
        var objections = Stream.<Objection>concat(
                        DespatchPolicy.objectionsTo(printing.donation(), printing.component(), printing.now()).stream(),
                        Stream.<Stream<? extends Objection>>of(
                                        labelDiffers(printing),
                                        printing.label().objectionsToPrinting(printing.component()),
                                        specification.isPresent() ? Stream.empty() : productUnknown(printing))
                                .flatMap(each -> each))
                .toList();
        return specification.isPresent() && objections.isEmpty() && printing.component() instanceof Released released
                ? new Printable(label(printing, released, specification.get()))
                : new Refused(objections);
    }

    /** What is printed is to the letter what the release has checked (condition 8 of 05_donation_testing.md, 5.3). */
    private static Stream<ComponentObjection> labelDiffers(PrintingCase printing) {
        return printing.component() instanceof Released(var origin, var label, var release)
                        && !PrintedLabel.of(origin, release.group(), printing.zone())
                                .equals(label.label())
                ? Stream.of(new LabelDiffers())
                : Stream.empty();
    }

    private static Stream<ProductObjection> productUnknown(PrintingCase printing) {
        return Stream.of(new ProductUnknown(printing.component().origin().product()));
    }

    private static FinalLabel label(PrintingCase printing, Released released, ComponentSpecification specification) {
        var origin = released.origin();
        return new FinalLabel(
                origin.component(),
                released.release().group(),
                specification.name(),
                origin.volumeMl(),
                specification.storage(),
                printing.local(origin.collectedAt()).toLocalDate(),
                printing.local(origin.expiresAt()));
    }
}
