package org.bloodstream.outcomes.episode.adapter.in.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.bloodstream.outcomes.episode.domain.StopReason;

/** @param volumeMl given; 0 when nothing reached the patient */
record StopTransfusion(
        @NotNull StopReason reason,
        @NotNull @Min(0) @Max(1000) Integer volumeMl) {}
