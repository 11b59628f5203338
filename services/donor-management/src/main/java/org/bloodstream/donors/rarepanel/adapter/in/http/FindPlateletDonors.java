package org.bloodstream.donors.rarepanel.adapter.in.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.bloodstream.donors.rarepanel.domain.PlateletNeed;
import org.bloodstream.web.BadInputException;
import org.jspecify.annotations.Nullable;

/**
 * @param hla the patient's HLA-A and -B types, {@code A2}; absent where only antigens must lack
 * @param lacking platelet antigens, {@code 1a}
 */
record FindPlateletDonors(
        @Nullable @Size(max = 4) List<@NotBlank @Size(max = 3) String> hla,
        @Nullable @Size(max = 14) List<@NotBlank @Size(max = 3) String> lacking) {

    /** @throws BadInputException {@code platelet-need-empty} or {@code platelet-antigen-unknown}, in {@code hla} */
    PlateletNeed need() {
        var types = of(hla);
        var antigens = of(lacking);
        if (types.isEmpty() && antigens.isEmpty())
            throw new BadInputException("hla", "platelet-need-empty", "Say HLA types, or antigens that must be absent");
        var unknown = PlateletNeed.unreadable(types, antigens);
        if (!unknown.isEmpty())
            throw new BadInputException(
                    "hla", "platelet-antigen-unknown", "Nobody knows %s: write A2, B8 or 1a".formatted(unknown));
        return new PlateletNeed(types, antigens);
    }

    private static Set<String> of(@Nullable List<String> named) {
        return named == null ? Set.of() : Set.copyOf(named);
    }
}
