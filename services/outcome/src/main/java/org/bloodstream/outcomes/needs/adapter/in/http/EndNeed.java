package org.bloodstream.outcomes.needs.adapter.in.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.outcomes.needs.application.EndingNeeds.Wish;
import org.bloodstream.outcomes.needs.domain.EndingGround;
import org.bloodstream.outcomes.needs.domain.Need;
import org.bloodstream.web.BadInputException;

/** @param statements every statement of the need that the list showed */
record EndNeed(
        @NotNull @Size(max = 20) String need,
        @NotEmpty @Size(max = 1000) Set<@NotNull UUID> statements,
        @NotNull EndingGround ground,

        @NotBlank @Size(max = 2000) @Pattern(regexp = "[\\P{Cc}\\r\\n\\t]*", message = "has control characters")
        String words) {
    Wish wish() {
        try {
            return new Wish(Need.of(need), statements, ground, words.strip());
        } catch (UnreadableCodeException unreadable) {
            throw new BadInputException("need", unreadable.code(), String.valueOf(unreadable.getMessage()));
        }
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "EndNeed[…]";
    }
}
