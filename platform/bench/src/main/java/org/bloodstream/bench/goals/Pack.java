package org.bloodstream.bench.goals;

import java.time.Instant;
import java.time.LocalDateTime;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.isbt128.Label;
import org.bloodstream.blood.isbt128.LabelGroup;
import org.bloodstream.blood.isbt128.ProductCode;

/** A pack of red cells that is issued to a patient of the same group. */
record Pack(DonationNumber donation, String patient, Instant expiry) {
    private static final ProductCode RED_CELLS = new ProductCode("DRC01000");
    private static final BloodGroup GROUP = new BloodGroup(Abo.O, RhD.POSITIVE);
    private static final String KNOW = """
            WITH pack (component, patient, expires_at) AS (VALUES ('%1$s', '%2$s', '%3$s'::timestamptz)),
            unit AS (INSERT INTO bedside_unit (component, kind, state, abo, rh_d, expires_at, antigens_absent, hev)
              SELECT component, 'RED_CELLS', 'DESPATCHED', 'O', 'POSITIVE', expires_at, '{006001}'::text[], 'NEGATIVE' FROM pack),
            issue AS (INSERT INTO bedside_issue (component, state, patient, abo, rh_d, expires_at, since)
              SELECT component, 'ISSUED', patient, 'O', 'POSITIVE', expires_at, now() - interval '1 hour' FROM pack),
            report AS (INSERT INTO bedside_report
                (patient, sample, collected_at, abo, rh_d, antibody_screen, valid_until, determinations)
              SELECT patient, 'S-1', now() - interval '5 hours', 'O', 'POSITIVE', 'NEGATIVE', now() + interval '2 days', 2 FROM pack),
            born AS (INSERT INTO bedside_particulars (patient, birth_date, sex)
              SELECT patient, date '1953-07-14', 'MALE' FROM pack)
            INSERT INTO identity_claim (main, number) SELECT patient, patient FROM pack""";

    /** Puts into outcome's projections what the events about it would have put there. */
    String statement() {
        var component = new ComponentId(donation, RED_CELLS).value();
        return KNOW.formatted(component, "HCN:" + patient, expiry);
    }

    /** The body of a check of this pack for its patient. */
    String scan() {
        var local = LocalDateTime.ofInstant(expiry, RegionalTime.ZONE);
        var label = new Label(donation, LabelGroup.allogeneic(GROUP), RED_CELLS, local).compoundMessage();
        return "{\"wristband\":\"%s\",\"label\":[\"%s\"]}".formatted(patient, label);
    }
}
