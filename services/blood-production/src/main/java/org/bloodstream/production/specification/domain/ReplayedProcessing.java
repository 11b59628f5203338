package org.bloodstream.production.specification.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.component.ComponentCatalogue;
import org.bloodstream.blood.isbt128.CollectionType;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.production.component.domain.ComponentMade.ComponentProcessed;
import org.bloodstream.production.component.domain.ProductObjection;
import org.bloodstream.production.component.domain.SpecifiedVolume;
import org.bloodstream.production.donation.domain.DonationEvent.DonationReceived;
import org.bloodstream.production.donation.domain.DonationInProduction;
import org.bloodstream.production.donation.domain.DonationKind;
import org.bloodstream.production.donation.domain.KnownDonation;
import org.bloodstream.production.processing.domain.Pack;
import org.bloodstream.production.processing.domain.ProcessingOutcome;
import org.bloodstream.production.processing.domain.ProcessingOutcome.Made;
import org.bloodstream.production.processing.domain.ProcessingOutcome.Refused;
import org.bloodstream.production.processing.domain.ProcessingPolicy;
import org.bloodstream.rules.domain.Difference;
import org.bloodstream.rules.domain.RulesVersion;

/**
 * A component that was made, decided again by the same policy: would it have been made, with which kind and expiry, and
 * would its volume have needed a disposition? The release asks for the same volume (REL-06), so that it needs no replay of its own.
 *
 * @param zone in whose days shelf lives count
 */
public record ReplayedProcessing(ComponentProcessed made, ZoneId zone) {
    private static final RulesVersion NO_MATTER = new RulesVersion(RulesVersion.AS_SHIPPED, "");
    /** No rule asks where. */
    private static final Site ANYWHERE = new Site("anywhere");

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** Empty when both catalogues decide alike. */
    public Stream<Difference> difference(ComponentCatalogue inForce, ComponentCatalogue proposed) {
        var before = decide(inForce);
        var after = decide(proposed);
        var needed = disposition(inForce);
        var neededAfter = disposition(proposed);
        return before.equals(after) && needed.equals(neededAfter)
                ? Stream.empty()
                : Stream.of(new Difference(
                        made.component().value(),
                        before.equals(after) ? "disposition-differs" : code(before, after),
                        words(before, needed),
                        words(after, neededAfter)));
    }

    /** Why it needs one by its volume; nothing where the catalogue does not know it, for then it is refused. */
    private List<ProductObjection> disposition(ComponentCatalogue catalogue) {
        return catalogue
                .on(LocalDate.ofInstant(made.processedAt(), zone))
                .find(made.product())
                .map(found -> SpecifiedVolume.objections(found, made.product(), made.volumeMl())
                        .toList())
                .orElse(List.of());
    }

    private ProcessingOutcome decide(ComponentCatalogue catalogue) {
        // By the catalogue it does not matter for whom it is.
        var product =
                made.product().isForNamedRecipient() ? made.product().of(CollectionType.NOT_SPECIFIED) : made.product();
        var known = new KnownDonation(
                made.donation(), DonationKind.thatMade(product), made.volumeMl(), made.collectedAt(), false, null);
        var received =
                DonationInProduction.NEW.apply(new DonationReceived(made.donation(), ANYWHERE, made.processedAt()));
        return new ProcessingPolicy(catalogue, NO_MATTER, zone)
                .decide(known, received, Set.of(), List.of(new Pack(product, made.volumeMl())), made.processedAt());
    }

    private static String code(ProcessingOutcome before, ProcessingOutcome after) {
        if (before instanceof Made one && after instanceof Made other)
            return one.components().getFirst().kind()
                            == other.components().getFirst().kind()
                    ? "expiry-differs"
                    : "kind-differs";
        return switch (after) {
            case Made _ -> "would-be-made";
            case Refused _ -> before instanceof Made ? "would-be-refused" : "refused-otherwise";
        };
    }

    private String words(ProcessingOutcome outcome, List<ProductObjection> disposition) {
        var needed = disposition.isEmpty()
                ? ""
                : ", needs a disposition: "
                        + disposition.stream().map(Objection::message).collect(Collectors.joining(" "));
        return words(outcome) + needed;
    }

    private String words(ProcessingOutcome outcome) {
        return switch (outcome) {
            case Made made -> {
                var component = made.components().getFirst();
                yield "%s, expires %s"
                        .formatted(
                                component
                                        .kind()
                                        .name()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .replace('_', ' '),
                                CLOCK.format(component.expiresAt().atZone(zone)));
            }
            case Refused(var objections) ->
                "refused: " + objections.stream().map(Objection::message).collect(Collectors.joining(" "));
        };
    }
}
