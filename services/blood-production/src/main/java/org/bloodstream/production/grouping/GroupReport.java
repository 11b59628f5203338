package org.bloodstream.production.grouping;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.blood.group.Typing;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.donation.domain.Determination;
import org.bloodstream.production.donation.domain.DonationEvent.GroupDetermined;
import org.bloodstream.production.donation.domain.TypedAntigen;
import org.jspecify.annotations.Nullable;

/** @param antigens beyond the group, by ISBT number; absent when none were typed */
record GroupReport(
        @NotNull @Valid Group group,
        @Nullable @Size(min = 1, max = 100) List<@NotNull @Valid Typed> antigens,
        @NotNull Determination determination,
        @NotBlank @Size(max = 80) String analyser) {

    record Group(@NotNull Abo abo, @NotNull RhD rhD) {}

    record Typed(@NotNull Antigen antigen, @NotNull Result typing) {}

    enum Result {
        POSITIVE(Typing.POSITIVE),
        NEGATIVE(Typing.NEGATIVE);

        private final Typing typing;

        Result(Typing typing) {
            this.typing = typing;
        }
    }

    GroupDetermined event(DonationNumber donation, Instant at) {
        return new GroupDetermined(
                donation, new BloodGroup(group.abo(), group.rhD()), typed(), determination, analyser.strip(), at);
    }

    private @Nullable List<TypedAntigen> typed() {
        if (antigens == null) return null;
        return antigens.stream()
                .map(each -> new TypedAntigen(each.antigen(), each.typing().typing))
                .toList();
    }
}
