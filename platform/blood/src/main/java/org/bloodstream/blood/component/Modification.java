package org.bloodstream.blood.component;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.blood.component.ModificationProcess.Variant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done to a pack. Volumes are in mL and measured. A process in an open system is that process and
 * {@link Opened} at the same time.
 */
public sealed interface Modification {
    ZonedDateTime at();

    ModificationProcess process();

    default Variant variant() {
        return Variant.STANDARD;
    }

    /** @param variant {@code STANDARD}, {@code INTRAUTERINE} or {@code EXCHANGE} */
    record Irradiated(ZonedDateTime at, Variant variant) implements Modification {
        public Irradiated {
            require(ModificationProcess.IRRADIATE.hasVariant(variant), "irradiation has no such variant");
        }

        public Irradiated(ZonedDateTime at) {
            this(at, Variant.STANDARD);
        }

        @Override
        public ModificationProcess process() {
            return ModificationProcess.IRRADIATE;
        }
    }

    /** @param variant what it is washed into: {@code SAGM}, {@code SALINE} or {@code PLATELET_ADDITIVE} */
    record Washed(ZonedDateTime at, Variant variant, int volumeMl) implements Modification {
        public Washed {
            require(ModificationProcess.WASH.hasVariant(variant), "washing has no such variant");
            require(volumeMl > 0, "a volume is more than nothing");
        }

        @Override
        public ModificationProcess process() {
            return ModificationProcess.WASH;
        }
    }

    record Thawed(ZonedDateTime at, Storage storage, Indication indication) implements Modification {
        /** Where it is kept once it is thawed. */
        public enum Storage {
            /** 2 to 6 °C. */
            REFRIGERATED,
            /** 22 ± 2 °C. */
            ROOM_TEMPERATURE
        }

        /** Whether refrigerated plasma may be kept for longer. */
        public enum Indication {
            NONE,
            MAJOR_HAEMORRHAGE
        }

        @Override
        public ModificationProcess process() {
            return ModificationProcess.THAW;
        }

        /** An indication prolongs nothing at room temperature. */
        @Override
        public Variant variant() {
            return switch (storage) {
                case ROOM_TEMPERATURE -> Variant.ROOM_TEMPERATURE;
                case REFRIGERATED ->
                    indication == Indication.NONE ? Variant.REFRIGERATED : Variant.REFRIGERATED_ON_INDICATION;
            };
        }
    }

    /**
     * @param with the other constituents, at least one
     * @param measuredMl absent when it is the sum of the constituents'
     */
    record Pooled(
            ZonedDateTime at,
            List<PackHistory> with,
            @Nullable Integer measuredMl) implements Modification {
        public Pooled {
            with = List.copyOf(with);
            require(!with.isEmpty(), "a pool has at least two constituents");
            require(measuredMl == null || measuredMl > 0, "a volume is more than nothing");
        }

        @Override
        public ModificationProcess process() {
            return ModificationProcess.POOL;
        }
    }

    /**
     * The pack is one part of several.
     *
     * @param part which, from 1
     * @param parts 2 to 26
     * @param measuredMl of each part in order; empty when each is an equal share
     */
    record Split(ZonedDateTime at, Variant variant, int part, int parts, List<Integer> measuredMl)
            implements Modification {
        public Split {
            measuredMl = List.copyOf(measuredMl);
            require(ModificationProcess.SPLIT.hasVariant(variant), "splitting has no such variant");
            require(parts >= 2 && parts <= 26 && part >= 1 && part <= parts, "a part of 2 to 26 parts");
            require(measuredMl.isEmpty() || measuredMl.size() == parts, "all parts are measured, or none");
            require(measuredMl.stream().allMatch(each -> each > 0), "a volume is more than nothing");
        }

        @Override
        public ModificationProcess process() {
            return ModificationProcess.SPLIT;
        }

        /** All parts of one splitting. */
        public static List<Split> into(int parts, ZonedDateTime at, Variant variant, List<Integer> measuredMl) {
            return Stream.iterate(1, part -> part + 1)
                    .limit(parts)
                    .map(part -> new Split(at, variant, part, parts, measuredMl))
                    .toList();
        }
    }

    /** The closed system is no longer closed. */
    record Opened(ZonedDateTime at) implements Modification {
        @Override
        public ModificationProcess process() {
            return ModificationProcess.OPEN;
        }
    }

    record Resuspended(ZonedDateTime at, int volumeMl) implements Modification {
        public Resuspended {
            require(volumeMl > 0, "a volume is more than nothing");
        }

        @Override
        public ModificationProcess process() {
            return ModificationProcess.RESUSPEND;
        }
    }

    record PlasmaReduced(ZonedDateTime at, int volumeMl) implements Modification {
        public PlasmaReduced {
            require(volumeMl > 0, "a volume is more than nothing");
        }

        @Override
        public ModificationProcess process() {
            return ModificationProcess.PLASMA_REDUCE;
        }
    }

    /** Cryoprecipitate is made of the plasma; what is left of that is no component here. */
    record Cryoprecipitated(ZonedDateTime at, int volumeMl) implements Modification {
        public Cryoprecipitated {
            require(volumeMl > 0, "a volume is more than nothing");
        }

        @Override
        public ModificationProcess process() {
            return ModificationProcess.CRYOPRECIPITATE;
        }
    }

    record Frozen(ZonedDateTime at) implements Modification {
        @Override
        public ModificationProcess process() {
            return ModificationProcess.FREEZE;
        }
    }

    private static void require(boolean right, String sentence) {
        if (!right) throw new IllegalArgumentException(sentence);
    }
}
