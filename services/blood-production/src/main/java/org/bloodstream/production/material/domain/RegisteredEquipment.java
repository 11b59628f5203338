package org.bloodstream.production.material.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bloodstream.production.material.domain.EquipmentEvent.AsFound;
import org.bloodstream.production.material.domain.EquipmentEvent.EquipmentCalibrated;
import org.bloodstream.production.material.domain.EquipmentEvent.EquipmentRegistered;
import org.bloodstream.production.material.domain.EquipmentEvent.EquipmentTakenOutOfUse;
import org.bloodstream.production.material.domain.EquipmentEvent.RemovalReason;

/**
 * An item of equipment, as its events have left it.
 *
 * @param calibrations every one, in the order of recording
 * @param removals every time it was taken out of use, likewise
 */
public record RegisteredEquipment(
        EquipmentRegistered registered, List<Calibration> calibrations, List<EquipmentTakenOutOfUse> removals) {

    /** @param dueOn its last local day */
    public record Calibration(Instant calibratedAt, LocalDate dueOn, AsFound found) {}

    public RegisteredEquipment {
        calibrations = List.copyOf(calibrations);
        removals = List.copyOf(removals);
    }

    /** @throws IllegalStateException when the first event is not the registration */
    public static RegisteredEquipment of(List<EquipmentEvent> events) {
        if (!(events.getFirst() instanceof EquipmentRegistered registered))
            throw new IllegalStateException("equipment begins with its registration");
        var item = new RegisteredEquipment(
                registered,
                List.of(new Calibration(registered.calibratedAt(), registered.dueOn(), AsFound.WITHIN_LIMITS)),
                List.of());
        for (var event : events.subList(1, events.size())) item = item.apply(event);
        return item;
    }

    public RegisteredEquipment apply(EquipmentEvent event) {
        return switch (event) {
            case EquipmentRegistered _ -> throw new IllegalStateException("equipment is registered once");
            case EquipmentCalibrated calibrated ->
                new RegisteredEquipment(
                        registered,
                        with(
                                calibrations,
                                new Calibration(calibrated.calibratedAt(), calibrated.dueOn(), calibrated.found())),
                        removals);
            case EquipmentTakenOutOfUse removed ->
                new RegisteredEquipment(registered, calibrations, with(removals, removed));
        };
    }

    public Calibration last() {
        return calibrations.getLast();
    }

    public boolean retired() {
        return removals.stream().anyMatch(removal -> removal.reason() == RemovalReason.RETIRED);
    }

    public boolean outOfUse(Instant at) {
        return removals.stream()
                .filter(removal -> !removal.takenOutAt().isAfter(at))
                .anyMatch(removal -> removal.reason() == RemovalReason.RETIRED
                        || calibrations.stream()
                                .noneMatch(calibration ->
                                        calibration.calibratedAt().isAfter(removal.takenOutAt())
                                                && !calibration.calibratedAt().isAfter(at)));
    }

    /** Why what is made with it at this time is doubtful; empty when nothing speaks against it. */
    public Optional<Doubt> doubt(Instant at, ZoneId zone) {
        if (outOfUse(at)) return Optional.of(Doubt.EQUIPMENT_OUT_OF_USE);
        if (foundWrong(at)) return Optional.of(Doubt.EQUIPMENT_FOUND_WRONG);
        var day = at.atZone(zone).toLocalDate();
        return calibrations.stream()
                        .filter(calibration -> !calibration.calibratedAt().isAfter(at))
                        .reduce((_, later) -> later)
                        .filter(calibration -> !day.isAfter(calibration.dueOn()))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(Doubt.EQUIPMENT_NOT_CALIBRATED);
    }

    private boolean foundWrong(Instant at) {
        return Stream.concat(
                        removals.stream().flatMap(removal -> DoubtfulTime.of(removal).stream()),
                        IntStream.range(1, calibrations.size())
                                .filter(index -> calibrations.get(index).found() == AsFound.OUT_OF_LIMITS)
                                .mapToObj(index -> new DoubtfulTime(
                                        calibrations.get(index - 1).calibratedAt(),
                                        calibrations.get(index).calibratedAt())))
                .anyMatch(doubtful -> doubtful.contains(at));
    }

    private static <T> List<T> with(List<T> list, T one) {
        var all = new ArrayList<>(list);
        all.add(one);
        return all;
    }
}
