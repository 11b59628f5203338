package org.bloodstream.production.modification.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.bloodstream.blood.component.ModificationProcess;
import org.bloodstream.blood.component.ModificationProcess.Variant;
import org.bloodstream.blood.organisation.Equipment;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.component.domain.RecordedModification;
import org.bloodstream.production.component.domain.RecordedModification.Part;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says was done to one pack.
 *
 * @param volumeMl mL, measured afterwards; there exactly where the process changes the volume
 * @param partsMl mL, of every part in order; empty unless the pack was split
 */
public record WantedModification(
        ModificationProcess process,
        Variant variant,
        Instant modifiedAt,
        @Nullable Integer volumeMl,
        List<Integer> partsMl,
        Equipment equipment,
        Actor operator) {
    public WantedModification {
        partsMl = List.copyOf(partsMl);
    }

    /** One, or one for each part. */
    List<RecordedModification> recorded() {
        return process == ModificationProcess.SPLIT
                ? IntStream.rangeClosed(1, partsMl.size())
                        .mapToObj(number -> recorded(new Part(number, partsMl)))
                        .toList()
                : List.of(recorded(null));
    }

    private RecordedModification recorded(@Nullable Part part) {
        return new RecordedModification(process, variant, modifiedAt, volumeMl, part, equipment, operator);
    }
}
