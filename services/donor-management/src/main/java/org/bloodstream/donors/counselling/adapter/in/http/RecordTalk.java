package org.bloodstream.donors.counselling.adapter.in.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param words of the clinician: health data */
record RecordTalk(
        @NotNull LocalDate on,

        @Nullable @Size(max = 4000) @Pattern(regexp = "[\\P{Cc}\\r\\n\\t]*", message = "has control characters")
        String words) {
    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "RecordTalk[…]";
    }
}
