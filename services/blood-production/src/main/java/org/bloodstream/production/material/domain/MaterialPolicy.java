package org.bloodstream.production.material.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.bloodstream.production.material.domain.EquipmentEvent.AsFound;
import org.bloodstream.production.material.domain.EquipmentEvent.EquipmentCalibrated;
import org.bloodstream.production.material.domain.EquipmentEvent.EquipmentRegistered;
import org.bloodstream.production.material.domain.EquipmentEvent.EquipmentTakenOutOfUse;
import org.bloodstream.production.material.domain.LotEvent.LotAccepted;
import org.bloodstream.production.material.domain.LotEvent.LotRegistered;
import org.bloodstream.production.material.domain.MaterialObjection.CalibratedBeforeTheLast;
import org.bloodstream.production.material.domain.MaterialObjection.DueBeforeCalibrated;
import org.bloodstream.production.material.domain.MaterialObjection.EquipmentAlreadyRegistered;
import org.bloodstream.production.material.domain.MaterialObjection.EquipmentRetired;
import org.bloodstream.production.material.domain.MaterialObjection.LotAlreadyAccepted;
import org.bloodstream.production.material.domain.MaterialObjection.LotAlreadyRegistered;
import org.bloodstream.production.material.domain.MaterialObjection.LotHasExpired;
import org.bloodstream.production.material.domain.MaterialObjection.TimeToCome;

/**
 * What is registered, calibrated, taken out of use, accepted and withdrawn. A withdrawal is never refused, nor late.
 *
 * @param zone in whose days calibrations and lots run out
 */
public record MaterialPolicy(ZoneId zone) {

    public MaterialDecision<EquipmentRegistered> register(
            EquipmentRegistered event, Optional<RegisteredEquipment> before, Instant now) {
        return MaterialDecision.of(
                event,
                Stream.<MaterialObjection>concat(
                        before.stream().map(_ -> new EquipmentAlreadyRegistered(event.equipment())),
                        calibration(event.calibratedAt(), event.dueOn(), now)));
    }

    public MaterialDecision<EquipmentCalibrated> calibrate(
            EquipmentCalibrated event, RegisteredEquipment item, Instant now) {
        var last = item.last().calibratedAt();
        return MaterialDecision.of(
                event,
                Stream.of(
                                retired(item),
                                event.calibratedAt().isAfter(last)
                                        ? Stream.<MaterialObjection>empty()
                                        : Stream.<MaterialObjection>of(
                                                new CalibratedBeforeTheLast(event.calibratedAt(), last)),
                                calibration(event.calibratedAt(), event.dueOn(), now))
                        .flatMap(found -> found));
    }

    public MaterialDecision<EquipmentTakenOutOfUse> remove(EquipmentTakenOutOfUse event, RegisteredEquipment item) {
        var since = event.wrongSince();
        return MaterialDecision.of(
                event,
                since != null && since.isAfter(event.takenOutAt())
                        ? Stream.of(new TimeToCome(since))
                        : event.wrongSince() == null ? retired(item) : Stream.empty());
    }

    /** What was made with it in this time is doubtful; empty when nothing is. */
    public static Optional<DoubtfulTime> doubtful(EquipmentEvent event, RegisteredEquipment before) {
        return switch (event) {
            case EquipmentRegistered _ -> Optional.empty();
            case EquipmentCalibrated calibrated
            when calibrated.found() == AsFound.OUT_OF_LIMITS ->
                Optional.of(new DoubtfulTime(before.last().calibratedAt(), calibrated.calibratedAt()));
            case EquipmentCalibrated _ -> Optional.empty();
            case EquipmentTakenOutOfUse removed -> DoubtfulTime.of(removed);
        };
    }

    public static MaterialDecision<LotRegistered> register(LotRegistered event, Optional<MaterialLot> before) {
        return MaterialDecision.of(event, before.stream().map(_ -> new LotAlreadyRegistered(event.lot())));
    }

    public MaterialDecision<LotAccepted> accept(LotAccepted event, MaterialLot lot) {
        var expires = lot.registered().expiresOn();
        return MaterialDecision.of(
                event,
                Stream.<MaterialObjection>concat(
                        lot.accepted() ? Stream.of(new LotAlreadyAccepted(event.lot())) : Stream.empty(),
                        event.acceptedAt().atZone(zone).toLocalDate().isAfter(expires)
                                ? Stream.of(new LotHasExpired(event.lot(), expires))
                                : Stream.empty()));
    }

    private Stream<MaterialObjection> calibration(Instant calibratedAt, LocalDate dueOn, Instant now) {
        return Stream.<MaterialObjection>concat(
                calibratedAt.isAfter(now) ? Stream.of(new TimeToCome(calibratedAt)) : Stream.empty(),
                dueOn.isBefore(calibratedAt.atZone(zone).toLocalDate())
                        ? Stream.of(new DueBeforeCalibrated(dueOn))
                        : Stream.empty());
    }

    private static Stream<MaterialObjection> retired(RegisteredEquipment item) {
        return item.retired() ? Stream.of(new EquipmentRetired(item.registered().equipment())) : Stream.empty();
    }
}
