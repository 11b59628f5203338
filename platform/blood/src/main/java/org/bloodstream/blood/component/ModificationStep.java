package org.bloodstream.blood.component;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.component.HistoryObjection.CannotBeSplitAgain;
import org.bloodstream.blood.component.HistoryObjection.ConstituentsDiffer;
import org.bloodstream.blood.component.HistoryObjection.ExpiredWhenMade;
import org.bloodstream.blood.component.HistoryObjection.PoolSizeWrong;
import org.bloodstream.blood.component.HistoryObjection.SplitExceedsParent;
import org.bloodstream.blood.component.HistoryObjection.TooOld;
import org.bloodstream.blood.component.Modification.Cryoprecipitated;
import org.bloodstream.blood.component.Modification.Frozen;
import org.bloodstream.blood.component.Modification.Irradiated;
import org.bloodstream.blood.component.Modification.Opened;
import org.bloodstream.blood.component.Modification.PlasmaReduced;
import org.bloodstream.blood.component.Modification.Pooled;
import org.bloodstream.blood.component.Modification.Resuspended;
import org.bloodstream.blood.component.Modification.Split;
import org.bloodstream.blood.component.Modification.Thawed;
import org.bloodstream.blood.component.Modification.Washed;
import org.bloodstream.blood.isbt128.ProductCode;

/**
 * One process on one pack, by the line that permits it.
 *
 * @param others the other constituents when it is pooled
 * @param at in the zone in whose days shelf lives count
 */
record ModificationStep(
        ModifiedPack pack,
        List<ModifiedPack> others,
        Modification modification,
        ZonedDateTime at,
        PermittedModification permitted,
        ComponentSpecification result) {

    /** Empty when the pack cannot be labelled. */
    Optional<ModifiedPack> made() {
        return product().map(code -> limits().changed(permitted.process(), code, volumeMl(), limit()));
    }

    List<Objection> objections() {
        var objections = new ArrayList<Objection>();
        var lastDay = permitted.lastDay(limits().collectedAt());
        if (lastDay != null && at.toLocalDate().isAfter(lastDay))
            objections.add(new TooOld(permitted.process(), pack.product(), lastDay));
        switch (modification) {
            case Pooled pooled -> poolObjections(pooled.with().size() + 1, objections);
            case Split split -> splitObjections(split.measuredMl(), objections);
            case Irradiated _,
                    Washed _,
                    Thawed _,
                    Opened _,
                    Resuspended _,
                    PlasmaReduced _,
                    Cryoprecipitated _,
                    Frozen _ -> {}
        }
        made().ifPresentOrElse(
                        it -> objections.addAll(objectionsTo(it)),
                        () -> objections.add(new CannotBeSplitAgain(pack.product())));
        return objections;
    }

    private List<Objection> objectionsTo(ModifiedPack made) {
        var objections = new ArrayList<Objection>(made.volumeObjections(result));
        if (made.isExpired(at) && !limits().isExpired(at))
            objections.add(new ExpiredWhenMade(permitted.process(), made.product(), made.expiry()));
        return objections;
    }

    private void poolObjections(int size, List<Objection> objections) {
        if (permitted.poolSize() != null && permitted.poolSize() != size)
            objections.add(new PoolSizeWrong(size, permitted.poolSize()));
        others.stream()
                .map(ModifiedPack::product)
                .filter(other -> !other.descriptionCode().equals(permitted.from()))
                .forEach(other -> objections.add(new ConstituentsDiffer(pack.product(), other)));
    }

    private void splitObjections(List<Integer> measured, List<Objection> objections) {
        int sum = measured.stream().mapToInt(Integer::intValue).sum();
        if (sum > pack.volumeMl()) objections.add(new SplitExceedsParent(sum, pack.volumeMl()));
    }

    /** The pack with the limits of all constituents. */
    private ModifiedPack limits() {
        return others.stream().reduce(pack, ModifiedPack::withLimitsOf);
    }

    private LocalDateTime limit() {
        return permitted.expiry(result.life(), limits(), at);
    }

    private Optional<ProductCode> product() {
        var code =
                new ProductCode(permitted.to().value() + pack.product().value().substring(5));
        if (!(modification instanceof Split split)) return Optional.of(code);
        try {
            return Optional.of(code.split(split.parts()).get(split.part() - 1));
        } catch (UnreadableCodeException _) {
            return Optional.empty();
        }
    }

    private int volumeMl() {
        return switch (modification) {
            case Irradiated _, Thawed _, Opened _, Frozen _ -> pack.volumeMl();
            case Washed washed -> washed.volumeMl();
            case Resuspended resuspended -> resuspended.volumeMl();
            case PlasmaReduced reduced -> reduced.volumeMl();
            case Cryoprecipitated made -> made.volumeMl();
            case Split split -> volumeMl(split);
            case Pooled pooled -> pooled.measuredMl() == null ? sum() : pooled.measuredMl();
        };
    }

    /** An equal share, whole mL, unless it was measured. */
    private int volumeMl(Split split) {
        return split.measuredMl().isEmpty()
                ? pack.volumeMl() / split.parts()
                : split.measuredMl().get(split.part() - 1);
    }

    private int sum() {
        return pack.volumeMl()
                + others.stream().mapToInt(ModifiedPack::volumeMl).sum();
    }
}
