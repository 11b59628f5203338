package org.bloodstream.labels;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.blood.isbt128.BloodGroups;
import org.bloodstream.blood.isbt128.DonationFlags;
import org.bloodstream.blood.isbt128.DonationIdentification;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.isbt128.LabelDate;
import org.bloodstream.blood.isbt128.LabelGroup;
import org.bloodstream.blood.isbt128.LabelPhenotype;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.isbt128.SpecialTesting;
import org.bloodstream.blood.patient.PatientIdentifier;

/** One pack and one patient, both made up. */
final class Samples {
    static final LabelText FACILITY = new LabelText("Seirbhís Fuilaistriúcháin, Lisburn Road, Belfast");
    static final DonationNumber NUMBER = new DonationNumber("A999026000123");
    static final BloodGroups GROUP =
            new BloodGroups(LabelGroup.allogeneic(new BloodGroup(Abo.O, RhD.POSITIVE)), LabelPhenotype.of('A'));
    static final LabelDate COLLECTION = LabelDate.collection(LocalDateTime.of(2026, 11, 15, 10, 5));
    static final LabelDate EXPIRY = LabelDate.expiry(LocalDateTime.of(2026, 12, 20, 23, 59));
    static final TestedFor TESTED =
            new TestedFor(new SpecialTesting("N0001"), new LabelText("Words of a licensed table, made up here"));
    static final PatientIdentifier PATIENT = PatientIdentifier.ofNationalNumber("3999999993");

    private Samples() {}

    static UnitProduct product(String code, String name) {
        return new UnitProduct(
                new ProductCode(code),
                new LabelText(name),
                280,
                new LabelText("CPD 63 mL, SAGM 100 mL"),
                new StorageTemperature(2, 6));
    }

    static UnitLabel unit() {
        return unit("Red cells in additive solution, leucodepleted");
    }

    static UnitLabel unit(String name) {
        var donation = new DonationIdentification(NUMBER, new DonationFlags("01"));
        return new UnitLabel(donation, GROUP, product("DRC01000", name), COLLECTION, EXPIRY, TESTED, FACILITY);
    }

    static UnitLabel numbered(String number) {
        var sample = unit();
        return new UnitLabel(
                new DonationIdentification(new DonationNumber(number), new DonationFlags("01")),
                sample.group(),
                sample.product(),
                sample.collection(),
                sample.expiry(),
                sample.tested(),
                sample.facility());
    }

    static WristbandLabel wristband() {
        return wristband(new WristbandSymbol.Gs1("5050505", PATIENT, "2"));
    }

    static WristbandLabel wristband(WristbandSymbol symbol) {
        return wristband("O'Neill", "Síobhán", symbol);
    }

    static WristbandLabel wristband(String family, String given, WristbandSymbol symbol) {
        return new WristbandLabel(new WristbandName(family, given), LocalDate.of(1987, 5, 7), null, symbol);
    }
}
