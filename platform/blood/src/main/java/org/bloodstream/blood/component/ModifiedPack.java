package org.bloodstream.blood.component;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bloodstream.blood.isbt128.ProductCode;

/**
 * What a pack is after everything that was done to it.
 *
 * @param expiry as it stands on the label, in the zone of {@code collectedAt}
 * @param collectedAt of a pool, the oldest collection in it
 * @param screening of a pool, recorded only when it is for every constituent
 * @param processes what was done to it or, before it was pooled, to any constituent
 */
public record ModifiedPack(
        ProductCode product,
        int volumeMl,
        LocalDateTime expiry,
        ZonedDateTime collectedAt,
        BacterialScreening screening,
        Set<ModificationProcess> processes) {
    public ModifiedPack {
        processes = Set.copyOf(processes);
    }

    /** As it was made straight from the donation. */
    static ModifiedPack first(PackHistory history, ZonedDateTime collectedAt, ComponentSpecification specification) {
        return new ModifiedPack(
                history.product(),
                history.volumeMl(),
                specification.expiryFrom(collectedAt, history.screening()),
                collectedAt,
                history.screening(),
                Set.of());
    }

    /** At most one. */
    List<HistoryObjection> volumeObjections(ComponentSpecification specification) {
        var range = specification.volume();
        return range == null || range.contains(volumeMl)
                ? List.of()
                : List.of(new HistoryObjection.VolumeOutOfRange(product, volumeMl, range));
    }

    /**
     * A pack is usable up to, not at, its expiry. In the hour that the clocks repeat, a label's time is taken for the
     * first of the two.
     */
    boolean isExpired(ZonedDateTime at) {
        return !at.toInstant().isBefore(expiry.atZone(collectedAt.getZone()).toInstant());
    }

    ModifiedPack changed(ModificationProcess process, ProductCode newProduct, int newVolumeMl, LocalDateTime limit) {
        var done = EnumSet.of(process);
        done.addAll(processes);
        return new ModifiedPack(
                newProduct, newVolumeMl, limit.isBefore(expiry) ? limit : expiry, collectedAt, screening, done);
    }

    /** With another's limits, in the same zone: earliest expiry, oldest collection (06_component_specs.md, section 6.2 [S:redbook-6]). */
    ModifiedPack withLimitsOf(ModifiedPack other) {
        var done = EnumSet.noneOf(ModificationProcess.class);
        done.addAll(processes);
        done.addAll(other.processes);
        return new ModifiedPack(
                product,
                volumeMl,
                other.expiry.isBefore(expiry) ? other.expiry : expiry,
                other.collectedAt.isBefore(collectedAt) ? other.collectedAt : collectedAt,
                screening == other.screening ? screening : BacterialScreening.NOT_RECORDED,
                done);
    }
}
