package org.bloodstream.outcomes.bedside.domain;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.isbt128.LabelGroup;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.isbt128.Scan;
import org.bloodstream.blood.isbt128.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * What the pack's barcodes said together. A structure that was read twice with different contents counts as not read:
 * the parts may come from two packs.
 *
 * @param expiry local date and time as printed
 * @param faults why something could not be taken, kebab-case
 */
public record ScannedLabel(
        @Nullable DonationNumber donation,
        @Nullable ProductCode product,
        @Nullable LabelGroup group,
        @Nullable LocalDateTime expiry,
        List<String> faults) {

    public ScannedLabel {
        faults = List.copyOf(faults);
    }

    public static ScannedLabel read(List<String> texts) {
        var parts =
                texts.stream().map(Scanner::scan).flatMap(ScannedLabel::parts).toList();
        var reading = new Reading(new ArrayList<>());
        return new ScannedLabel(
                reading.only("donation", parts, ScannedLabel::donationOf),
                reading.only("product", parts, part -> part instanceof Scan.Product(var code) ? code : null),
                reading.only("group", parts, part -> part instanceof Scan.Group(var group) ? group : null),
                reading.only("expiry", parts, part -> part instanceof Scan.Expiry(var at) ? at : null),
                Stream.concat(parts.stream().flatMap(ScannedLabel::faultOf), reading.faults().stream())
                        .distinct()
                        .toList());
    }

    /** The pack, when its number and product were both read without contradiction. */
    public @Nullable ComponentId component() {
        return donation == null || product == null ? null : new ComponentId(donation, product);
    }

    /** The structures that a label must have and that were not read. */
    public Set<String> missing() {
        Set<String> missing = new LinkedHashSet<>();
        if (donation == null) missing.add("donation");
        if (product == null) missing.add("product");
        if (group == null) missing.add("group");
        if (expiry == null) missing.add("expiry");
        return missing;
    }

    private static Stream<Scan> parts(Scan scan) {
        return scan instanceof Scan.Compound(var parts) ? parts.stream().flatMap(ScannedLabel::parts) : Stream.of(scan);
    }

    private static @Nullable DonationNumber donationOf(Scan part) {
        return part instanceof Scan.Donation(var number, var flags) && PackFlags.areOfAPack(flags) ? number : null;
    }

    private static Stream<String> faultOf(Scan part) {
        return switch (part) {
            case Scan.Unreadable unreadable -> Stream.of(unreadable.code());
            case Scan.Wristband _ -> Stream.of("wristband-in-place-of-label");
            case Scan.Donation(var number, var flags) ->
                PackFlags.areOfAPack(flags) ? Stream.empty() : Stream.of("donation-number-not-of-a-pack");
            case Scan.Group _, Scan.Product _, Scan.Expiry _, Scan.Compound _ -> Stream.empty();
        };
    }

    private record Reading(List<String> faults) {
        <T> @Nullable T only(String structure, List<Scan> parts, Part<T> part) {
            Set<T> found = new LinkedHashSet<>();
            for (Scan scan : parts) {
                T value = part.in(scan);
                if (value != null) found.add(value);
            }
            if (found.size() > 1) faults.add(structure + "-read-twice-differently");
            return found.size() == 1 ? found.iterator().next() : null;
        }
    }

    private interface Part<T> {
        @Nullable
        T in(Scan scan);
    }
}
