package org.bloodstream.donors.collection.application;

import java.util.UUID;
import org.bloodstream.donors.collection.domain.DonationKind;
import org.jspecify.annotations.Nullable;

/**
 * The command of the chairside.
 *
 * @param volumeMl mL
 * @param number text scanned or typed from the pack's label set; absent when a number is to be allocated
 */
public record RecordCollection(
        UUID donor,
        DonationKind kind,
        String venue,
        int volumeMl,
        @Nullable String number) {}
