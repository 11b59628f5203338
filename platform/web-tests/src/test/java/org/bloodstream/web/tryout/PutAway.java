package org.bloodstream.web.tryout;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.jspecify.annotations.Nullable;

record PutAway(
        @NotBlank String place,
        @Min(1) @Max(1000) int volumeMl,
        @Nullable Abo abo,
        @Nullable DonationNumber donation,
        @Nullable Instant collectedAt,
        @Nullable List<@Valid Sticker> stickers) {
    enum Abo {
        O,
        A,
        B,
        AB
    }

    record Sticker(@NotNull String text) {}
}
