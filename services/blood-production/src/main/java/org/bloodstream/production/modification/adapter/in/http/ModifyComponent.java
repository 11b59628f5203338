package org.bloodstream.production.modification.adapter.in.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bloodstream.blood.component.ModificationProcess;
import org.bloodstream.blood.component.ModificationProcess.Variant;
import org.bloodstream.blood.organisation.Equipment;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.component.domain.RecordedModification;
import org.bloodstream.production.material.domain.LotId;
import org.bloodstream.production.material.domain.Materials;
import org.bloodstream.production.modification.domain.WantedModification;
import org.bloodstream.web.BadInputException;
import org.bloodstream.web.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * @param variant {@code STANDARD} when absent
 * @param volumeMl mL, measured; exactly where the process changes the volume
 * @param partsMl mL, measured, of every part in order; exactly for a split
 * @param lots of the consumables with which it was done; registered
 * @param otherEquipment with which it was done besides; registered
 */
record ModifyComponent(
        @NotNull ModificationProcess process,
        @Nullable Variant variant,
        @NotNull Instant modifiedAt,
        @NotNull Equipment equipment,
        @Nullable @Min(1) @Max(1000) Integer volumeMl,
        @Nullable @Size(min = 2, max = 26) List<@NotNull @Min(1) @Max(1000) Integer> partsMl,
        @Nullable @Size(max = 10) List<@NotNull LotId> lots,
        @Nullable @Size(max = 10) List<@NotNull Equipment> otherEquipment) {

    Materials materials() {
        return new Materials(otherEquipment == null ? List.of() : otherEquipment, lots == null ? List.of() : lots);
    }

    /** @throws BadInputException when process, variant and what was measured do not belong together */
    WantedModification by(Actor operator) {
        var how = variant == null ? Variant.STANDARD : variant;
        var parts = partsMl == null ? List.<Integer>of() : partsMl;
        var errors = errors(how, parts);
        if (!errors.isEmpty()) throw new BadInputException(errors);
        return new WantedModification(process, how, modifiedAt, volumeMl, parts, equipment, operator);
    }

    private List<FieldError> errors(Variant how, List<Integer> parts) {
        List<FieldError> errors = new ArrayList<>();
        if (process == ModificationProcess.POOL)
            errors.add(new FieldError("process", "not-of-one-pack", "is not done to one pack alone"));
        if (!process.hasVariant(how))
            errors.add(new FieldError("variant", "of-another-process", "is none of this process"));
        if (RecordedModification.changesVolume(process) != (volumeMl != null))
            errors.add(new FieldError(
                    "volumeMl", "volume-by-process", "is measured where the process changes the volume, else absent"));
        if ((process == ModificationProcess.SPLIT) == parts.isEmpty())
            errors.add(
                    new FieldError("partsMl", "parts-of-a-split", "are measured when the pack is split, else absent"));
        return errors;
    }
}
