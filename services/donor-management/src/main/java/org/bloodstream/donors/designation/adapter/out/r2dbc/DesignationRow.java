package org.bloodstream.donors.designation.adapter.out.r2dbc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DesignatedUse;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.donors.designation.domain.Designation;
import org.bloodstream.donors.designation.domain.Withdrawal;
import org.bloodstream.donors.designation.domain.WithdrawalGround;
import org.jspecify.annotations.Nullable;

record DesignationRow(
        UUID designation,
        UUID donor,
        String designatedUse,
        String patientAuthority,
        String patientNumber,
        String hospital,
        boolean crossesOver,
        LocalDate wantedUntil,
        @Nullable String designationEnded,
        @Nullable Instant designationEndedAt) {
    static final String SELECT = """
            select designation, donor, designated_use, patient_authority, patient_number, hospital, crosses_over, wanted_until,
                   designation_ended, designation_ended_at
            from designation\s""";

    Designation held() {
        return new Designation(
                designation,
                donor,
                DesignatedUse.valueOf(designatedUse),
                new PatientIdentifier(patientAuthority, patientNumber),
                new OdsCode(hospital),
                crossesOver,
                wantedUntil,
                withdrawal());
    }

    private @Nullable Withdrawal withdrawal() {
        return designationEnded == null || designationEndedAt == null
                ? null
                : new Withdrawal(WithdrawalGround.valueOf(designationEnded), designationEndedAt);
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "DesignationRow[…]";
    }
}
