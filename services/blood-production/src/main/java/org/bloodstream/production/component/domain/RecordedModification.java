package org.bloodstream.production.component.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import org.bloodstream.blood.component.Modification;
import org.bloodstream.blood.component.Modification.Thawed;
import org.bloodstream.blood.component.ModificationProcess;
import org.bloodstream.blood.component.ModificationProcess.Variant;
import org.bloodstream.blood.organisation.Equipment;
import org.bloodstream.blood.staff.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done to one pack, as the journal keeps it: what the kernel asks of it, with what and by whom.
 *
 * @param modifiedAt when it was done, or begun
 * @param volumeMl mL, measured afterwards; there exactly where the process changes the volume
 * @param part there exactly when the pack was split
 */
public record RecordedModification(
        ModificationProcess process,
        Variant variant,
        Instant modifiedAt,
        @Nullable Integer volumeMl,
        @Nullable Part part,
        Equipment equipment,
        Actor operator) {

    /**
     * Which part of the pack this is.
     *
     * @param number from 1
     * @param volumesMl mL, of every part in order
     */
    public record Part(int number, List<Integer> volumesMl) {
        public Part {
            volumesMl = List.copyOf(volumesMl);
        }
    }

    /** @throws IllegalArgumentException when the process has no such variant, volume or part */
    public RecordedModification {
        require(changesVolume(process) == (volumeMl != null), "this process changes the volume, or it does not");
        require((process == ModificationProcess.SPLIT) == (part != null), "a part belongs to a split");
        require(process != ModificationProcess.POOL, "a pool has more than one donation");
        kernel(process, variant, modifiedAt.atZone(ZoneOffset.UTC), volumeMl, part);
    }

    /** Whether the volume is measured anew after it. */
    public static boolean changesVolume(ModificationProcess process) {
        return switch (process) {
            case WASH, RESUSPEND, PLASMA_REDUCE, CRYOPRECIPITATE -> true;
            case IRRADIATE, THAW, FREEZE, OPEN, SPLIT, POOL -> false;
        };
    }

    /** As the kernel judges it. */
    public Modification in(ZoneId zone) {
        return kernel(process, variant, modifiedAt.atZone(zone), volumeMl, part);
    }

    /**
     * The same of what is not recorded, or not yet.
     *
     * @throws IllegalArgumentException when the process has no such variant, volume or part
     */
    public static Modification kernel(
            ModificationProcess process,
            Variant variant,
            ZonedDateTime at,
            @Nullable Integer volumeMl,
            @Nullable Part part) {
        var modification =
                switch (process) {
                    case IRRADIATE -> new Modification.Irradiated(at, variant);
                    case WASH -> new Modification.Washed(at, variant, Objects.requireNonNull(volumeMl));
                    case THAW -> thawed(variant, at);
                    case OPEN -> new Modification.Opened(at);
                    case RESUSPEND -> new Modification.Resuspended(at, Objects.requireNonNull(volumeMl));
                    case PLASMA_REDUCE -> new Modification.PlasmaReduced(at, Objects.requireNonNull(volumeMl));
                    case CRYOPRECIPITATE -> new Modification.Cryoprecipitated(at, Objects.requireNonNull(volumeMl));
                    case FREEZE -> new Modification.Frozen(at);
                    case SPLIT -> split(variant, at, Objects.requireNonNull(part));
                    case POOL -> throw new IllegalArgumentException("a pool has more than one donation");
                };
        require(modification.variant() == variant, "this process has no such variant");
        return modification;
    }

    private static Modification split(Variant variant, ZonedDateTime at, Part part) {
        return new Modification.Split(
                at, variant, part.number(), part.volumesMl().size(), part.volumesMl());
    }

    private static Thawed thawed(Variant variant, ZonedDateTime at) {
        return new Thawed(
                at,
                variant == Variant.ROOM_TEMPERATURE ? Thawed.Storage.ROOM_TEMPERATURE : Thawed.Storage.REFRIGERATED,
                variant == Variant.REFRIGERATED_ON_INDICATION
                        ? Thawed.Indication.MAJOR_HAEMORRHAGE
                        : Thawed.Indication.NONE);
    }

    private static void require(boolean right, String sentence) {
        if (!right) throw new IllegalArgumentException(sentence);
    }
}
