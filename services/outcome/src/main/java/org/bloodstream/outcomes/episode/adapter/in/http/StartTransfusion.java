package org.bloodstream.outcomes.episode.adapter.in.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.bloodstream.blood.staff.Actor;
import org.jspecify.annotations.Nullable;

/** @param secondPerson the account, or the badge as scanned, of whoever confirmed as well; only an emergency asks for it */
record StartTransfusion(
        @NotNull UUID check,

        @Nullable @Size(min = 1, max = 200) @Pattern(regexp = "\\P{Cc}*\\S\\P{Cc}*", message = "is not a name")
        String secondPerson) {
    @Nullable
    Actor second() {
        return secondPerson == null ? null : new Actor(secondPerson.strip());
    }
}
