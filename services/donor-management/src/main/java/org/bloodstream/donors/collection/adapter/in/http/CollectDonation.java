package org.bloodstream.donors.collection.adapter.in.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.bloodstream.donors.collection.application.RecordCollection;
import org.bloodstream.donors.collection.domain.DonationKind;
import org.jspecify.annotations.Nullable;

record CollectDonation(
        @NotBlank @Size(max = 80) String venue,
        @NotNull DonationKind kind,
        @NotNull @Min(1) @Max(1000) Integer volumeMl,
        @Nullable @Size(max = 40) String donation) {

    RecordCollection command(UUID donor) {
        return new RecordCollection(donor, kind, venue.strip(), volumeMl, donation);
    }
}
