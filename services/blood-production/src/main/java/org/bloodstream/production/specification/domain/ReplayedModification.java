package org.bloodstream.production.specification.domain;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.component.ComponentCatalogue;
import org.bloodstream.blood.component.Expiry;
import org.bloodstream.blood.component.PackHistory;
import org.bloodstream.production.component.domain.ComponentMade;
import org.bloodstream.rules.domain.Difference;

/**
 * A pack that was made by a modification or by pooling, judged again by its whole history: would it have been made without a
 * disposition, and with which code and expiry?
 *
 * @param zone in whose days shelf lives count
 */
public record ReplayedModification(ComponentMade made, ZoneId zone) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** Empty when both catalogues judge alike. */
    public Stream<Difference> difference(ComponentCatalogue inForce, ComponentCatalogue proposed) {
        return Stream.<BiFunction<PackHistory, ComponentCatalogue, Expiry>>of(Expiry::of, Expiry::whateverTheVolume)
                .flatMap(judging -> difference(
                        judging.apply(made.history(zone), inForce), judging.apply(made.history(zone), proposed)))
                .limit(1);
    }

    private Stream<Difference> difference(Expiry before, Expiry after) {
        return before.equals(after)
                ? Stream.empty()
                : Stream.of(new Difference(made.component().value(), code(before, after), words(before), words(after)));
    }

    private static String code(Expiry before, Expiry after) {
        if (before instanceof Expiry.Determined(var one) && after instanceof Expiry.Determined(var other))
            return one.product().equals(other.product()) ? "expiry-differs" : "product-differs";
        return switch (after) {
            case Expiry.Determined _ -> "would-be-made";
            case Expiry.Refused _ -> before instanceof Expiry.Determined ? "would-be-refused" : "refused-otherwise";
        };
    }

    private static String words(Expiry judged) {
        return switch (judged) {
            case Expiry.Determined(var pack) -> "%s, expires %s".formatted(pack.product(), CLOCK.format(pack.expiry()));
            case Expiry.Refused(var objections) ->
                objections.stream().map(Objection::message).distinct().collect(Collectors.joining(" "));
        };
    }
}
