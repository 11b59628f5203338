package org.bloodstream.outcomes.lookback.adapter.in.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

record CloseCase(
        @NotBlank @Size(max = 2000) @Pattern(regexp = "[\\P{Cc}\\r\\n\\t]*", message = "has control characters")
        String words) {
    @Override
    public String toString() {
        return "CloseCase[…]";
    }
}
