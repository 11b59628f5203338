package org.bloodstream.outcomes.bedside.domain;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DataStructure;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.isbt128.LabelGroup;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.scan.Scan;
import org.bloodstream.blood.scan.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * What the pack's barcodes said together. A structure that was read twice with different contents counts as not read:
 * the parts may come from two packs.
 *
 * @param expiry local date and time as printed
 * @param results what it states of the pack's cells; absent in checks from before it was read
 * @param faults why something could not be taken, kebab-case
 */
public record ScannedLabel(
        @Nullable DonationNumber donation,
        @Nullable ProductCode product,
        @Nullable LabelGroup group,
        @Nullable LocalDateTime expiry,
        @Nullable PrintedResults results,
        List<String> faults) {

    public ScannedLabel {
        faults = List.copyOf(faults);
    }

    public static ScannedLabel read(List<String> texts) {
        var scans = texts.stream().map(Scanner::scan).toList();
        var parts = scans.stream().flatMap(ScannedLabel::parts).toList();
        var reading = new Reading(new ArrayList<>());
        return new ScannedLabel(
                reading.only("donation", parts, LabelPart::donation),
                reading.only("product", parts, LabelPart::product),
                reading.only("group", parts, LabelPart::group),
                reading.only("expiry", parts, LabelPart::expiry),
                PrintedResults.of(
                        scans.stream().map(scan -> parts(scan).toList()).toList()),
                Stream.concat(scans.stream().flatMap(LabelPart::faultsOf), reading.faults().stream())
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

    private static Stream<DataStructure> parts(Scan scan) {
        return scan instanceof Scan.Isbt128(var message) ? message.structures().stream() : Stream.empty();
    }

    private record Reading(List<String> faults) {
        <T> @Nullable T only(String structure, List<DataStructure> parts, Part<T> part) {
            Set<T> found = new LinkedHashSet<>();
            for (DataStructure each : parts) {
                T value = part.in(each);
                if (value != null) found.add(value);
            }
            if (found.size() > 1) faults.add(structure + "-read-twice-differently");
            return found.size() == 1 ? found.iterator().next() : null;
        }
    }

    private interface Part<T> {
        @Nullable
        T in(DataStructure structure);
    }
}
