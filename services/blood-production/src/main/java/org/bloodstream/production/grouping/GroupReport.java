package org.bloodstream.production.grouping;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.donation.domain.Determination;
import org.bloodstream.production.donation.domain.DonationEvent.GroupDetermined;

record GroupReport(
        @NotNull @Valid Group group,
        @NotNull Determination determination,
        @NotBlank @Size(max = 80) String analyser) {

    record Group(@NotNull Abo abo, @NotNull RhD rhD) {}

    GroupDetermined event(DonationNumber donation, Instant at) {
        return new GroupDetermined(
                donation, new BloodGroup(group.abo(), group.rhD()), determination, analyser.strip(), at);
    }
}
