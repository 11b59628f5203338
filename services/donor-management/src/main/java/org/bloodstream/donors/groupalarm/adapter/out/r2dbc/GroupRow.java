package org.bloodstream.donors.groupalarm.adapter.out.r2dbc;

import java.util.UUID;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.groupalarm.domain.CountedGroup;

record GroupRow(
        String donation, UUID donor, String determination, String saidAbo, String saidRhd, String abo, String rhd) {
    CountedGroup read() {
        return new CountedGroup(
                new DonationNumber(donation), donor, determination, group(saidAbo, saidRhd), group(abo, rhd));
    }

    private static BloodGroup group(String abo, String rhd) {
        return BloodGroup.of(abo, rhd);
    }
}
