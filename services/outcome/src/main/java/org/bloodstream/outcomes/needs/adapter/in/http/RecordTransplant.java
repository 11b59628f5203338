package org.bloodstream.outcomes.needs.adapter.in.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.compatibility.TransplantPolicy;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.outcomes.bedside.domain.TransfusionRecord.StatedTransplant;
import org.bloodstream.web.BadInputException;
import org.jspecify.annotations.Nullable;

/**
 * @param recipient the patient's own group, from before the transplant
 * @param donorAbo absent when not known: then only what suits everybody
 * @param phases what the transplant team chose, each from its first day
 * @param words who decided it, and how it is known
 */
record RecordTransplant(
        @NotNull @Valid Group recipient,
        @Nullable Abo donorAbo,
        @Nullable RhD donorRhD,
        @NotNull @Size(max = 10) List<@NotNull @Valid ChosenFrom> phases,

        @NotBlank @Size(max = 2000) @Pattern(regexp = "[\\P{Cc}\\r\\n\\t]*", message = "has control characters")
        String words) {

    record Group(@NotNull Abo abo, @NotNull RhD rhD) {}

    /**
     * @param redCells groups for red cells, whole blood and granulocytes
     * @param plasma groups for plasma, cryoprecipitate and platelets
     */
    record ChosenFrom(
            @NotNull LocalDate from,
            @NotEmpty Set<@NotNull Abo> redCells,
            @NotEmpty Set<@NotNull Abo> plasma) {
        TransplantPolicy.Phase phase() {
            return new TransplantPolicy.Phase(from, redCells, plasma);
        }
    }

    StatedTransplant of(PatientIdentifier patient) {
        var policy = new TransplantPolicy(
                donorAbo, donorRhD, phases.stream().map(ChosenFrom::phase).toList());
        try {
            return new StatedTransplant(patient, new BloodGroup(recipient.abo(), recipient.rhD()), policy);
        } catch (UnreadableCodeException unreadable) {
            throw new BadInputException("phases", unreadable.code(), String.valueOf(unreadable.getMessage()));
        }
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "RecordTransplant[…]";
    }
}
