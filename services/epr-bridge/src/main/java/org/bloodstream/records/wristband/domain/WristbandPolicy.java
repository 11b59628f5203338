package org.bloodstream.records.wristband.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bloodstream.records.patients.domain.BirthDate;
import org.bloodstream.records.patients.domain.PersonName;
import org.bloodstream.records.wristband.domain.WristbandObjection.BirthDateIncomplete;
import org.bloodstream.records.wristband.domain.WristbandObjection.NameIncomplete;
import org.bloodstream.records.wristband.domain.WristbandObjection.NationalNumberMissing;
import org.bloodstream.records.wristband.domain.WristbandObjection.PatientMerged;
import org.bloodstream.records.wristband.domain.WristbandObjection.PatientNotAdmitted;
import org.bloodstream.records.wristband.domain.WristbandOutcome.Printable;
import org.bloodstream.records.wristband.domain.WristbandOutcome.Refused;

/**
 * The bedside check believes the wristband, so one is printed only for somebody who lies in the caller's hospital, under the
 * number that counts, with everything by which the patient is asked to confirm it (02_codabar_gs1.md, 2.3 [S:dcb1077];
 * 07_pretransfusion.md). A band for somebody who is not there ends up on somebody else.
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
        var number = patient.nationalNumber();
        List<WristbandObjection> objections = new ArrayList<>();
        if (patient.retired().contains(asked.asked())) objections.add(new PatientMerged(patient.main()));
        if (!asked.liesHere() && !asked.emergency()) objections.add(new PatientNotAdmitted());
        if (number.isEmpty()) objections.add(new NationalNumberMissing());
        if (family.isEmpty() || given.isEmpty()) objections.add(new NameIncomplete());
        if (born.isEmpty()) objections.add(new BirthDateIncomplete());
        return objections.isEmpty()
                ? new Printable(new Wristband(
                        family.orElseThrow(), given.orElseThrow(), born.orElseThrow(), number.orElseThrow()))
                : new Refused(objections);
    }
}
