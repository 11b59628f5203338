package org.bloodstream.laboratory.results.domain;

import java.time.Instant;
import java.util.List;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * A group and screen as the laboratory reports it.
 *
 * @param validUntil the sample may be used for transfusion until then
 * @param laboratory MSH-4
 * @param organisation the hospital that it is for; absent when the message names none
 */
public record GroupAndScreen(
        PatientIdentifier patient,
        Sample sample,
        BloodGroup group,
        AntibodyScreen antibodyScreen,
        @Nullable Instant validUntil,
        OdsCode laboratory,
        @Nullable OdsCode organisation,
        Instant reportedAt) {

    /**
     * Whether other samples of the person are on file, and it is the first to say this group: wrong blood in a tube, two people
     * under one number, or a transplant that nobody has put on record. A report on this sample is corrected by this one.
     *
     * @param earlier what samples of the person said, this one's among them
     */
    public boolean disagrees(List<Determination> earlier) {
        return earlier.stream().noneMatch(other -> other.group().equals(group))
                && earlier.stream().anyMatch(other -> !other.sample().equals(sample));
    }

    /**
     * The report with the number of distinct samples that agree on the group: 2 when some earlier sample confirms it.
     *
     * @param earlier what other samples of the person said; a report on this sample is corrected by this one
     */
    public GroupAndScreenReported reported(List<Determination> earlier) {
        var confirmed =
                earlier.stream().anyMatch(other -> other.group().equals(group) && sample.isSecondTo(other.sample()));
        return new GroupAndScreenReported(
                patient,
                sample.number(),
                sample.collectedAt(),
                group,
                antibodyScreen,
                validUntil,
                confirmed ? 2 : 1,
                laboratory,
                organisation,
                reportedAt);
    }
}
