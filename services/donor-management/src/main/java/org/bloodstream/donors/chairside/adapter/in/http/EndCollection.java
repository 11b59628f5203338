package org.bloodstream.donors.chairside.adapter.in.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.bloodstream.donors.chairside.domain.EndDraft;
import org.bloodstream.donors.chairside.domain.Flow;

record EndCollection(
        @NotNull @Min(0) @Max(1000) Integer volumeMl,
        @NotNull Flow outcome,
        @NotNull @Size(max = 10) List<@NotBlank @Size(max = 40) String> samples) {
    EndDraft draft() {
        return new EndDraft(volumeMl, outcome, samples);
    }
}
