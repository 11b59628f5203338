package org.bloodstream.outcomes.episode.adapter.in.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.bloodstream.outcomes.episode.domain.Reaction;
import org.jspecify.annotations.Nullable;

/** @param signs what was seen, in the nurse's words; no names */
record ReportReaction(
        @NotNull Reaction reaction,
        @Nullable @Size(min = 1, max = 500) String signs) {}
