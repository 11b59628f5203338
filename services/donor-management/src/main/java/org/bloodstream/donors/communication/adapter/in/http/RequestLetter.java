package org.bloodstream.donors.communication.adapter.in.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.bloodstream.donors.communication.domain.LetterKind;

/** @param facts what the text says of this donor, by name */
record RequestLetter(
        @NotNull LetterKind kind,

        @NotNull @Size(max = 10)
        Map<String, @NotBlank @Size(max = 500) @Pattern(regexp = "\\P{Cc}*", message = "has control characters") String>
                facts) {
    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "RequestLetter[…]";
    }
}
