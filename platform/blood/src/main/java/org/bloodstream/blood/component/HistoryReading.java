package org.bloodstream.blood.component;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.component.HistoryObjection.AlreadyIrradiated;
import org.bloodstream.blood.component.HistoryObjection.AlreadyThawed;
import org.bloodstream.blood.component.HistoryObjection.ComponentNotSpecified;
import org.bloodstream.blood.component.HistoryObjection.ExpiredBefore;
import org.bloodstream.blood.component.HistoryObjection.NotMadeFromDonation;
import org.bloodstream.blood.component.HistoryObjection.OutOfOrder;
import org.bloodstream.blood.component.HistoryObjection.ProcessNotPermitted;

/** Goes through a history and those of its constituents, step by step, and collects the objections. */
final class HistoryReading {
    private final ComponentCatalogue catalogue;
    private final ZoneId zone;
    private final List<Objection> objections = new ArrayList<>();

    HistoryReading(ComponentCatalogue catalogue, ZoneId zone) {
        this.catalogue = catalogue;
        this.zone = zone;
    }

    List<Objection> objections() {
        return objections;
    }

    /** Empty when nobody can know what the pack is; the objections then say why. */
    Optional<ModifiedPack> read(PackHistory history) {
        checkOrder(history);
        var pack = made(history);
        for (var modification : history.modifications()) pack = pack.flatMap(it -> modified(it, modification));
        return pack;
    }

    private void checkOrder(PackHistory history) {
        var before = history.collectedAt();
        for (var each : history.modifications()) {
            objectIf(each.at().isBefore(before), new OutOfOrder(each.process()));
            if (each.at().isAfter(before)) before = each.at();
        }
    }

    private Optional<ModifiedPack> made(PackHistory history) {
        var collected = history.collectedAt().withZoneSameInstant(zone);
        var day = collected.toLocalDate();
        var inForce = catalogue.on(day);
        var found = inForce.find(history.product());
        objectIf(found.isEmpty(), new ComponentNotSpecified(history.product(), day));
        boolean fromDonation = inForce.isMadeFromDonation(history.product().descriptionCode());
        objectIf(found.isPresent() && !fromDonation, new NotMadeFromDonation(history.product()));
        return found.filter(_ -> fromDonation).map(specification -> first(history, collected, specification));
    }

    private ModifiedPack first(PackHistory history, ZonedDateTime collected, ComponentSpecification specification) {
        var pack = ModifiedPack.first(history, collected, specification);
        objections.addAll(pack.volumeObjections(specification));
        return pack;
    }

    private Optional<ModifiedPack> modified(ModifiedPack pack, Modification modification) {
        var at = modification.at().withZoneSameInstant(zone);
        checkBefore(pack, modification.process(), at);
        var others = constituents(modification, at);
        var day = at.toLocalDate();
        var inForce = catalogue.on(day);
        var permitted = inForce.permitted(modification.process(), modification.variant(), pack.product());
        var result = permitted.flatMap(line -> inForce.find(line.to()));
        objectIf(result.isEmpty(), notPermitted(pack, modification, day));
        if (permitted.isEmpty() || result.isEmpty()) return Optional.empty();
        var step = new ModificationStep(pack, others, modification, at, permitted.get(), result.get());
        objections.addAll(step.objections());
        return step.made();
    }

    private static ProcessNotPermitted notPermitted(ModifiedPack pack, Modification modification, LocalDate day) {
        return new ProcessNotPermitted(modification.process(), modification.variant(), pack.product(), day);
    }

    /** What speaks against a process, whatever the catalogue says of it. */
    private void checkBefore(ModifiedPack pack, ModificationProcess process, ZonedDateTime at) {
        objectIf(pack.isExpired(at), new ExpiredBefore(process, pack.product(), pack.expiry()));
        objectIf(
                process == ModificationProcess.FREEZE && pack.processes().contains(ModificationProcess.THAW),
                new AlreadyThawed(pack.product()));
        objectIf(
                process == ModificationProcess.IRRADIATE && pack.processes().contains(ModificationProcess.IRRADIATE),
                new AlreadyIrradiated(pack.product()));
    }

    private List<ModifiedPack> constituents(Modification modification, ZonedDateTime at) {
        if (!(modification instanceof Modification.Pooled pooled)) return List.of();
        var packs = new ArrayList<ModifiedPack>();
        for (var history : pooled.with()) {
            objectIf(history.lastAt().isAfter(at), new OutOfOrder(ModificationProcess.POOL));
            read(history).ifPresent(pack -> {
                checkBefore(pack, ModificationProcess.POOL, at);
                packs.add(pack);
            });
        }
        return packs;
    }

    private void objectIf(boolean wrong, Objection objection) {
        if (wrong) objections.add(objection);
    }
}
