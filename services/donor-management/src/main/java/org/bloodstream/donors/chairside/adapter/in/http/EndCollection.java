package org.bloodstream.donors.chairside.adapter.in.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.bloodstream.donors.chairside.domain.EndDraft;
import org.bloodstream.donors.chairside.domain.Flow;
import org.bloodstream.donors.collection.domain.Apheresis;
import org.jspecify.annotations.Nullable;

/** @param apheresis what the machine says of its run; absent of whole blood */
record EndCollection(
        @NotNull @Min(0) @Max(1000) Integer volumeMl,
        @NotNull Flow outcome,
        @NotNull @Size(max = 10) List<@NotBlank @Size(max = 40) String> samples,
        @Nullable @Valid Run apheresis) {

    /** All mL; no machine processes 20 L of one donor. */
    record Run(
            @NotNull @Min(0) @Max(1000) Integer plateletsMl,
            @NotNull @Min(0) @Max(1000) Integer plasmaMl,
            @NotNull @Min(0) @Max(1000) Integer redCellsMl,
            @NotNull @Min(0) @Max(20_000) Integer processedMl,
            @NotNull @Min(0) @Max(5_000) Integer anticoagulantMl,
            @NotNull @Min(0) @Max(20_000) Integer returnedMl) {
        Apheresis apheresis() {
            return new Apheresis(plateletsMl, plasmaMl, redCellsMl, processedMl, anticoagulantMl, returnedMl);
        }
    }

    EndDraft draft() {
        return new EndDraft(volumeMl, outcome, samples, apheresis == null ? null : apheresis.apheresis());
    }
}
