package org.bloodstream.donors.counselling.adapter.in.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.bloodstream.donors.counselling.domain.ContactWay;
import org.jspecify.annotations.Nullable;

/** @param words of the clinician: health data */
record RecordContact(
        @NotNull ContactWay way,
        @NotNull Boolean reached,

        @Nullable @Size(max = 4000) @Pattern(regexp = "[\\P{Cc}\\r\\n\\t]*", message = "has control characters")
        String words) {
    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "RecordContact[…]";
    }
}
