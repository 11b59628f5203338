package org.bloodstream.donors.sampling.adapter.in.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.chairside.domain.IdentityCheck;
import org.bloodstream.donors.sampling.domain.SamplingDraft;
import org.bloodstream.donors.sampling.domain.SamplingGround;
import org.jspecify.annotations.Nullable;

/** @param consent name of the text that the donor signed today, {@code donation-1} */
record TakeSamples(
        @NotNull UUID donor,
        @Nullable UUID appointment,
        @NotNull @Valid Identity identity,

        @Nullable @Pattern(regexp = "[a-z0-9-]{1,40}") String consent,

        @NotNull SamplingGround ground,
        @NotNull @Valid LabelSet labels) {

    record Identity(
            @NotNull Boolean name,
            @NotNull Boolean dateOfBirth,
            @NotNull Boolean address) {}

    record LabelSet(
            @NotBlank @Size(max = 40) String form,
            @NotEmpty @Size(max = 10) List<@NotBlank @Size(max = 40) String> tubes) {}

    SamplingDraft draft() {
        return new SamplingDraft(
                donor,
                appointment,
                new IdentityCheck(identity.name(), identity.dateOfBirth(), identity.address()),
                consent,
                ground,
                labels.form(),
                labels.tubes());
    }
}
