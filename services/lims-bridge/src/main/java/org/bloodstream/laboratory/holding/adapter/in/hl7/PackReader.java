package org.bloodstream.laboratory.holding.adapter.in.hl7;

import ca.uhn.hl7v2.model.v251.segment.BPX;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.isbt128.LabelGroup;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.exchange.fields.FieldErrors;
import org.bloodstream.exchange.fields.Fields;
import org.bloodstream.exchange.fields.Place;
import org.bloodstream.exchange.hl7.Hl7Error;
import org.bloodstream.laboratory.holding.domain.Step.Pack;

/** The pack that a BPX names, in every way that it names it. */
final class PackReader {
    private static final Set<String> GROUPS_IN_WORDS = Set.of(
            "O RHD POSITIVE",
            "O RHD NEGATIVE",
            "A RHD POSITIVE",
            "A RHD NEGATIVE",
            "B RHD POSITIVE",
            "B RHD NEGATIVE",
            "AB RHD POSITIVE",
            "AB RHD NEGATIVE");

    private final FieldErrors errors;
    private final BPX bpx;
    private final int number;

    PackReader(FieldErrors errors, BPX bpx, int number) {
        this.errors = errors;
        this.bpx = bpx;
        this.number = number;
    }

    /** Empty when something in it is wrong, which then is among the errors. */
    Optional<Pack> pack(Optional<OdsCode> laboratory) {
        var component = component();
        var group = group();
        var expiresAt = errors.instant(bpx, place(13));
        var at = at();
        return component.flatMap(pack -> at.flatMap(when ->
                laboratory.map(where -> new Pack(pack, group.orElse(null), expiresAt.orElse(null), where, when))));
    }

    private Optional<ComponentId> component() {
        var donation = required(5, "donation-missing")
                .flatMap(text -> errors.reading(place(5), () -> new DonationNumber(text)));
        var product =
                required(6, "product-missing").flatMap(text -> errors.reading(place(6), () -> new ProductCode(text)));
        var component = donation.flatMap(din -> product.map(code -> new ComponentId(din, code)));
        component.ifPresent(this::checkUniqueId);
        return component;
    }

    private void checkUniqueId(ComponentId component) {
        if (Fields.text(bpx, 17).filter(text -> !text.equals(component.value())).isPresent())
            errors.add(
                    place(17), Hl7Error.TABLE_VALUE, "component-differs", "BPX-17 is not the pack of BPX-5 and BPX-6");
    }

    /** The ISBT 128 code counts; words beside it that name another group make both doubtful. */
    private Optional<BloodGroup> group() {
        var group = Fields.text(bpx, 11)
                .flatMap(code ->
                        errors.reading(place(11), () -> LabelGroup.read(code).group()));
        group.filter(this::wordsDiffer)
                .ifPresent(_ -> errors.add(
                        place(11),
                        Hl7Error.TABLE_VALUE,
                        "group-text-differs",
                        "The group's words are not what its code means"));
        return group;
    }

    private boolean wordsDiffer(BloodGroup group) {
        return Fields.text(bpx, 11, 2)
                .map(words -> words.toUpperCase(Locale.ROOT))
                .filter(GROUPS_IN_WORDS::contains)
                .filter(words -> !words.equals(group.inWords().toUpperCase(Locale.ROOT)))
                .isPresent();
    }

    private Optional<Instant> at() {
        var at = errors.instant(bpx, place(4));
        if (at.isEmpty() && !errors.has(place(4)))
            errors.missing(place(4), "status-time-missing", "When it happened is required");
        return at;
    }

    private Optional<String> required(int field, String code) {
        var text = Fields.text(bpx, field);
        if (text.isEmpty()) errors.missing(place(field), code, "BPX-%d is required".formatted(field));
        return text;
    }

    private Place place(int field) {
        return new Place("BPX", number, field);
    }
}
