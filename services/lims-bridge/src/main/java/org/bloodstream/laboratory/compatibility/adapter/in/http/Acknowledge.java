package org.bloodstream.laboratory.compatibility.adapter.in.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** @param words what was done about it, 1 to 1000 characters */
record Acknowledge(
        @NotBlank @Size(max = 1000) @Pattern(regexp = "[\\P{Cc}\\r\\n\\t]*", message = "has control characters")
        String words) {

    /** Says nothing, so that no log can. */
    @Override
    public String toString() {
        return "Acknowledge[…]";
    }
}
