package org.bloodstream.outcomes.episode.adapter.in.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.blood.staff.StaffIdentifier;
import org.bloodstream.outcomes.episode.domain.Evidence;
import org.bloodstream.outcomes.episode.domain.Fate;
import org.bloodstream.outcomes.episode.domain.Statement;
import org.bloodstream.outcomes.episode.domain.TwoPersonCheck;
import org.bloodstream.web.BadInputException;
import org.jspecify.annotations.Nullable;

/**
 * @param owner who finds out, for UNRESOLVED: an organisation or a staff identifier
 * @param checkedBy who checked by hand, by badges as scanned or registrations as typed; of a transfusion on paper
 */
record RecordOutcome(
        @NotNull Fate fate,
        @NotNull Evidence evidence,
        @Nullable @Size(max = 80) String owner,
        @Nullable PatientIdentifier patient,
        @Nullable @Min(0) @Max(1000) Integer volumeMl,
        @Nullable @Valid CheckedByHand checkedBy) {
    Statement statement() {
        return new Statement(fate, evidence, owner, patient, volumeMl, null, null, null, check());
    }

    private @Nullable TwoPersonCheck check() {
        return checkedBy == null ? null : checkedBy.check();
    }

    record CheckedByHand(
            @NotNull StaffIdentifier first, @NotNull StaffIdentifier second) {
        TwoPersonCheck check() {
            if (first.equals(second))
                throw new BadInputException(
                        "checkedBy.second", "second-person-the-same", "Two people check; the second is somebody else");
            return new TwoPersonCheck(first, second);
        }
    }
}
