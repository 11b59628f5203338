package org.bloodstream.chaos.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** One line of the record: exactly one of these. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Line(
        @Nullable Asked asked,
        @Nullable Answered answered,
        @Nullable Sample sample,
        @Nullable Recovery recovery,
        @Nullable Verification verification,
        @Nullable Reading reading,
        @Nullable Spoilt spoilt,
        @Nullable Dismissal dismissal,
        @Nullable Held held) {}
