package org.bloodstream.donors.chairside.adapter.out.r2dbc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DesignatedUse;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.donors.chairside.application.Collections.Taken;
import org.bloodstream.donors.chairside.domain.Bag;
import org.bloodstream.donors.chairside.domain.Collection;
import org.bloodstream.donors.chairside.domain.CollectionState;
import org.bloodstream.donors.collection.domain.DonationKind;
import org.bloodstream.donors.designation.domain.Designation;
import org.jspecify.annotations.Nullable;

record CollectionRow(
        UUID collection,
        UUID session,
        UUID donor,
        String donation,
        String kind,
        String bagType,
        String bagLot,
        LocalDate bagExpiresOn,
        Instant startedAt,
        String state,
        @Nullable UUID designation,
        @Nullable String designatedUse,
        @Nullable String patientAuthority,
        @Nullable String patientNumber,
        @Nullable String hospital,
        boolean crossesOver,
        @Nullable LocalDate wantedUntil,
        long version,
        @Nullable String content) {
    Taken taken() {
        var known = new Collection(
                collection,
                session,
                donor,
                new DonationNumber(donation),
                DonationKind.valueOf(kind),
                new Bag(bagType, bagLot, bagExpiresOn),
                startedAt,
                CollectionState.valueOf(state),
                designated(),
                version);
        return new Taken(known, content);
    }

    private @Nullable Designation designated() {
        return designation == null
                        || designatedUse == null
                        || patientAuthority == null
                        || patientNumber == null
                        || hospital == null
                        || wantedUntil == null
                ? null
                : new Designation(
                        designation,
                        donor,
                        DesignatedUse.valueOf(designatedUse),
                        new PatientIdentifier(patientAuthority, patientNumber),
                        new OdsCode(hospital),
                        crossesOver,
                        wantedUntil,
                        null);
    }

    /** Says nothing about a person, so that no log can. */
    @Override
    public String toString() {
        return "CollectionRow[" + collection + "]";
    }
}
