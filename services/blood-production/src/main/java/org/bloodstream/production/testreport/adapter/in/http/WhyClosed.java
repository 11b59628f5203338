package org.bloodstream.production.testreport.adapter.in.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

record WhyClosed(
        @NotBlank @Size(min = 8, max = 500) @Pattern(regexp = "\\P{Cc}*", message = "has control characters")
        String words) {

    /** Free text may name somebody. */
    @Override
    public String toString() {
        return "WhyClosed[…]";
    }
}
