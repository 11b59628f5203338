package org.bloodstream.production.verification.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bloodstream.blood.isbt128.DataStructure;
import org.bloodstream.blood.isbt128.DonationIdentification;
import org.bloodstream.blood.isbt128.LabelDate;
import org.bloodstream.blood.isbt128.Message;
import org.bloodstream.production.component.domain.Component.Released;

/**
 * A pack held against the record, part by part. What it must say is what the release has checked, structure by structure
 * (condition 8 of 05_donation_testing.md, 5.3), and nothing beside it.
 *
 * @param differences of whatever was read, in the order of the parts; each part once
 * @param missing parts that the label must have and that were not read
 */
record LabelComparison(List<LabelDifference> differences, Set<LabelPart> missing) {

    static LabelComparison of(ScannedPack pack, Released unit, ZoneId zone) {
        var due = Message.read(unit.label().label()).structures();
        var collected = new LabelDate(
                LabelDate.Meaning.COLLECTION, LocalDate.ofInstant(unit.origin().collectedAt(), zone), null);
        var differences = new ArrayList<LabelDifference>();
        var donation = unit.origin().donation();
        if (!pack.number().equals(donation))
            differences.add(
                    new LabelDifference(LabelPart.PACK_NUMBER, pack.number().value(), donation.value()));
        var said = Stream.concat(due.stream(), Stream.of(collected)).toList();
        for (var part : LabelPart.values())
            of(part, pack.label())
                    .filter(read -> of(part, said).noneMatch(each -> saysTheSame(each, read)))
                    .findFirst()
                    .ifPresent(read -> differences.add(difference(part, read, said)));
        Set<LabelPart> missing = EnumSet.noneOf(LabelPart.class);
        for (var each : due)
            LabelPart.of(each)
                    .filter(part -> of(part, pack.label()).noneMatch(read -> saysTheSame(each, read)))
                    .filter(part -> differences.stream().noneMatch(found -> found.part() == part))
                    .ifPresent(missing::add);
        return new LabelComparison(differences, missing);
    }

    private static Stream<DataStructure> of(LabelPart part, List<DataStructure> structures) {
        return structures.stream()
                .filter(each -> LabelPart.of(each).filter(part::equals).isPresent());
    }

    /** Flags of a donation number say on what it stands, and an expiry without a time means 23:59. */
    private static boolean saysTheSame(DataStructure due, DataStructure read) {
        if (due instanceof DonationIdentification ours && read instanceof DonationIdentification theirs)
            return ours.number().equals(theirs.number());
        if (due instanceof LabelDate ours && read instanceof LabelDate theirs)
            return ours.meaning() == theirs.meaning()
                    && (ours.meaning() == LabelDate.Meaning.EXPIRY
                            ? ours.at().equals(theirs.at())
                            : ours.date().equals(theirs.date()));
        return due.equals(read);
    }

    private static LabelDifference difference(LabelPart part, DataStructure read, List<DataStructure> said) {
        if (part == LabelPart.STATEMENT) return new LabelDifference(part, null, null);
        return new LabelDifference(
                part,
                read.data(),
                of(part, said).map(DataStructure::data).findFirst().orElse(null));
    }
}
