package org.bloodstream.records.wristband.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.records.patients.domain.BirthDate;
import org.bloodstream.records.patients.domain.PersonName;
import org.bloodstream.records.wristband.domain.WristbandObjection.BirthDateIncomplete;
import org.bloodstream.records.wristband.domain.WristbandObjection.NameIncomplete;
import org.bloodstream.records.wristband.domain.WristbandObjection.PatientMerged;
import org.bloodstream.records.wristband.domain.WristbandObjection.PatientNotAdmitted;
import org.bloodstream.records.wristband.domain.WristbandOutcome.Printable;
import org.bloodstream.records.wristband.domain.WristbandOutcome.Refused;

/**
 * The bedside check believes the wristband, so one is printed only for somebody who lies in the caller's hospital, under the
 * number that counts, with everything by which the patient is asked to confirm it (02_codabar_gs1.md, 2.3 [S:dcb1077];
 * 07_pretransfusion.md). Who has no national number gets a hospital's, and what is not known of them the band says to be not
 * known: they are the ones who cannot say who they are. A band for somebody who is not there ends up on somebody else.
 *
 * <p>Day patients count as admitted, as their hospitals admit them for the day. In an emergency nobody waits for an admission
 * to be keyed in: a broken glass prints, and is looked at.
 */
public final class WristbandPolicy {
    private WristbandPolicy() {}

    /** Asks every rule. */
    public static WristbandOutcome decide(WristbandCase asked) {
        var patient = asked.patient();
        var name = Optional.ofNullable(patient.person().name());
        var family = name.map(PersonName::family).filter(it -> !it.isBlank());
        var given = name.map(it -> String.join(" ", it.given())).filter(it -> !it.isBlank());
        var born = Optional.ofNullable(patient.person().birthDate()).flatMap(BirthDate::day);
        List<WristbandObjection> objections = new ArrayList<>();
        if (patient.retired().contains(asked.asked())) objections.add(new PatientMerged(patient.main()));
        if (!asked.liesHere() && !asked.emergency()) objections.add(new PatientNotAdmitted());
        if (patient.nationalNumber().isPresent() && (family.isEmpty() || given.isEmpty()))
            objections.add(new NameIncomplete());
        if (patient.nationalNumber().isPresent() && born.isEmpty()) objections.add(new BirthDateIncomplete());
        return objections.isEmpty()
                ? new Printable(new Wristband(
                        family.orElse(null),
                        given.orElse(null),
                        born.orElse(null),
                        patient.nationalNumber().isPresent()
                                ? null
                                : patient.person().sex(),
                        patient.person().birthOrder(),
                        number(asked)))
                : new Refused(objections);
    }

    /** Of several hospitals' numbers, the one by which the patient was looked up: that is the one in use where the band is put on. */
    private static PatientIdentifier number(WristbandCase asked) {
        var patient = asked.patient();
        return patient.nationalNumber()
                .orElseGet(() -> patient.numbers().contains(asked.asked()) ? asked.asked() : patient.main());
    }
}
