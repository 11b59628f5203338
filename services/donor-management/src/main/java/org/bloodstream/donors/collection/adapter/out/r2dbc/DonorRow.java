package org.bloodstream.donors.collection.adapter.out.r2dbc;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.bloodstream.donors.collection.domain.DonorAtCollection;
import org.bloodstream.donors.registration.domain.Sex;
import org.jspecify.annotations.Nullable;

record DonorRow(
        UUID donor,
        LocalDate dateOfBirth,
        String sex,
        @Nullable Instant lastDonation) {
    DonorAtCollection donor(ZoneId zone) {
        var last = lastDonation == null ? null : LocalDate.ofInstant(lastDonation, zone);
        return new DonorAtCollection(donor, dateOfBirth, Sex.valueOf(sex), last);
    }
}
