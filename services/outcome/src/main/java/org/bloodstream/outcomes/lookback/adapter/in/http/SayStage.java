package org.bloodstream.outcomes.lookback.adapter.in.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.outcomes.lookback.application.WorkingThrough.Word;
import org.bloodstream.outcomes.lookback.domain.Stage;

record SayStage(
        @NotNull Stage stage,

        @NotBlank @Size(max = 2000) @Pattern(regexp = "[\\P{Cc}\\r\\n\\t]*", message = "has control characters")
        String words) {
    Word word(ComponentId component) {
        return new Word(component, stage, words.strip());
    }

    @Override
    public String toString() {
        return "SayStage[…]";
    }
}
