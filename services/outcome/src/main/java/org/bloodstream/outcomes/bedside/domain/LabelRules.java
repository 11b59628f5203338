package org.bloodstream.outcomes.bedside.domain;

import static org.bloodstream.outcomes.bedside.domain.BedsideRule.when;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.LabelGroup;
import org.bloodstream.outcomes.bedside.domain.LabelReason.LabelExpiryDiffers;
import org.bloodstream.outcomes.bedside.domain.LabelReason.LabelGroupDiffers;
import org.bloodstream.outcomes.bedside.domain.LabelReason.LabelIncomplete;
import org.bloodstream.outcomes.bedside.domain.LabelReason.LabelUnreadable;

/** The label was read whole, as one pack's, and says what the records say. */
final class LabelRules {
    private LabelRules() {}

    static Stream<LabelUnreadable> everythingIsReadable(BedsideCase seen) {
        return seen.label().faults().stream().map(LabelUnreadable::new);
    }

    static Stream<LabelIncomplete> nothingIsMissing(BedsideCase seen) {
        var missing = seen.label().missing();
        return when(!missing.isEmpty(), new LabelIncomplete(missing));
    }

    /** For whom a pack is, its group code says as its product code does. The owner's word comes first. */
    static Stream<LabelGroupDiffers> groupIsTheRecorded(BedsideCase seen) {
        LabelGroup label = seen.label().group();
        if (label == null) return Stream.empty();
        return Stream.concat(ownersGroup(seen, label), laboratorysGroup(seen, label))
                .limit(1);
    }

    private static Stream<LabelGroupDiffers> ownersGroup(BedsideCase seen, LabelGroup label) {
        Unit unit = seen.unit();
        if (unit == null) return Stream.empty();
        boolean same =
                unit.group() != null && expected(unit.group(), seen.label()).equals(label);
        return when(!same, new LabelGroupDiffers(label, unit.group(), "blood-production"));
    }

    private static LabelGroup expected(BloodGroup group, ScannedLabel label) {
        var product = label.product();
        return product == null ? LabelGroup.allogeneic(group) : LabelGroup.of(group, product);
    }

    private static Stream<LabelGroupDiffers> laboratorysGroup(BedsideCase seen, LabelGroup label) {
        Issue issue = seen.issue();
        if (issue == null || issue.group() == null) return Stream.empty();
        return when(!issue.group().equals(label.group()), new LabelGroupDiffers(label, issue.group(), "laboratory"));
    }

    /** Labels carry minutes, so the record is compared to the minute. */
    static Stream<LabelExpiryDiffers> expiryIsTheRecorded(BedsideCase seen) {
        LocalDateTime label = seen.label().expiry();
        Unit unit = seen.unit();
        if (label == null || unit == null) return Stream.empty();
        LocalDateTime recorded =
                LocalDateTime.ofInstant(unit.expiresAt(), RegionalTime.ZONE).truncatedTo(ChronoUnit.MINUTES);
        return when(!label.equals(recorded), new LabelExpiryDiffers(label, recorded));
    }
}
