package org.bloodstream.production.material.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.bloodstream.blood.organisation.Equipment;
import org.bloodstream.blood.organisation.Site;
import org.jspecify.annotations.Nullable;

/** What happened to an item of equipment; the stream {@code equipment}. */
public sealed interface EquipmentEvent {
    Equipment equipment();

    /**
     * @param calibratedAt last, and within its limits
     * @param dueOn the last local day of this calibration
     */
    record EquipmentRegistered(
            Equipment equipment, EquipmentKind kind, Site site, Instant calibratedAt, LocalDate dueOn)
            implements EquipmentEvent {}

    /**
     * It is in use from here on, whatever was before.
     *
     * @param found how it was before anything was adjusted
     * @param dueOn the last local day of this calibration
     */
    record EquipmentCalibrated(Equipment equipment, AsFound found, Instant calibratedAt, LocalDate dueOn)
            implements EquipmentEvent {}

    /**
     * @param wrongSince from when on nobody may rely on what was made with it; absent when what was made is not doubted
     */
    record EquipmentTakenOutOfUse(
            Equipment equipment,
            RemovalReason reason,
            @Nullable Instant wrongSince,
            Instant takenOutAt) implements EquipmentEvent {}

    enum AsFound {
        WITHIN_LIMITS,
        /** What was made with it since the calibration before is doubtful. */
        OUT_OF_LIMITS
    }

    enum RemovalReason {
        FAULT,
        MAINTENANCE,
        /** For good. */
        RETIRED
    }
}
