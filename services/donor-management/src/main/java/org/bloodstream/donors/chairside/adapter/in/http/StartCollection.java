package org.bloodstream.donors.chairside.adapter.in.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.chairside.domain.Anticoagulant;
import org.bloodstream.donors.chairside.domain.Arm;
import org.bloodstream.donors.chairside.domain.Bag;
import org.bloodstream.donors.chairside.domain.IdentityCheck;
import org.bloodstream.donors.chairside.domain.Labels;
import org.bloodstream.donors.chairside.domain.StartDraft;
import org.bloodstream.donors.collection.domain.DonationKind;
import org.jspecify.annotations.Nullable;

/**
 * @param consent name of the text that the donor signed today, {@code donation-1}
 * @param scale scale or mixer; of an apheresis, the machine
 * @param anticoagulant on the machine; absent of whole blood
 * @param designation the request for one patient alone; absent of what is for whoever needs it
 */
record StartCollection(
        @NotNull UUID donor,
        @Nullable UUID appointment,
        @NotNull @Valid Identity identity,

        @Nullable @Pattern(regexp = "[a-z0-9-]{1,40}") String consent,

        @NotNull DonationKind kind,
        @NotNull @Valid LabelSet labels,
        @NotNull @Valid BagSet bag,
        @NotNull Arm arm,

        @NotBlank @Size(max = 40) @Pattern(regexp = "\\P{Cc}*")
        String scale,

        @Nullable @Valid AnticoagulantBag anticoagulant,
        @Nullable UUID designation) {

    record Identity(
            @NotNull Boolean name,
            @NotNull Boolean dateOfBirth,
            @NotNull Boolean address) {}

    record LabelSet(
            @NotBlank @Size(max = 40) String pack,
            @NotBlank @Size(max = 40) String form,
            @NotEmpty @Size(max = 10) List<@NotBlank @Size(max = 40) String> tubes) {}

    record BagSet(
            @NotBlank @Size(max = 40) @Pattern(regexp = "\\P{Cc}*")
            String type,

            @NotBlank @Size(max = 40) @Pattern(regexp = "\\P{Cc}*")
            String lot,

            @NotNull LocalDate expiresOn) {}

    record AnticoagulantBag(
            @NotBlank @Size(max = 40) @Pattern(regexp = "\\P{Cc}*")
            String name,

            @NotBlank @Size(max = 40) @Pattern(regexp = "\\P{Cc}*")
            String lot,

            @NotNull LocalDate expiresOn) {
        Anticoagulant anticoagulant() {
            return new Anticoagulant(name.strip(), lot.strip(), expiresOn);
        }
    }

    StartDraft draft() {
        return new StartDraft(
                donor,
                appointment,
                new IdentityCheck(identity.name(), identity.dateOfBirth(), identity.address()),
                consent,
                kind,
                new Labels(labels.pack(), labels.form(), labels.tubes()),
                new Bag(bag.type().strip(), bag.lot().strip(), bag.expiresOn()),
                arm,
                scale.strip(),
                anticoagulant == null ? null : anticoagulant.anticoagulant(),
                designation);
    }
}
