package org.bloodstream.blood.compatibility;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A special requirement as a request for components states it (HL7 table 0508). */
public enum StatedNeed {
    /** Every component of the catalogue that carries cells is. */
    LEUCOREDUCED(null, true),
    IRRADIATED(Requirement.IRRADIATED, true),
    /** Leucodepletion makes it so. */
    CMV_SAFE(null, true),
    FRESH(null, false),
    AUTOLOGOUS(null, false),
    DIRECTED(null, false),
    HLA_MATCHED(Requirement.HLA_MATCHED, true),
    CMV_NEGATIVE(Requirement.CMV_NEGATIVE, true),
    HBS_NEGATIVE(Requirement.HBS_NEGATIVE, true),
    WASHED(Requirement.WASHED, true),
    IGA_DEFICIENT(null, false);

    private final @Nullable Requirement requirement;
    private final boolean checked;

    StatedNeed(@Nullable Requirement requirement, boolean checked) {
        this.requirement = requirement;
        this.checked = checked;
    }

    /** What it is to the compatibility policy; empty when the policy does not know it. */
    public Optional<Requirement> requirement() {
        return Optional.ofNullable(requirement);
    }

    /** Whether it is certain to be met, or the policy asks about it. */
    public boolean isChecked() {
        return checked;
    }

    /** {@code IgA deficient} */
    public String inWords() {
        return switch (this) {
            case LEUCOREDUCED -> "leucodepleted";
            case IRRADIATED -> "irradiated";
            case CMV_SAFE -> "CMV safe";
            case FRESH -> "fresh";
            case AUTOLOGOUS -> "autologous";
            case DIRECTED -> "from a directed donation";
            case HLA_MATCHED -> "HLA matched";
            case CMV_NEGATIVE -> "CMV negative";
            case HBS_NEGATIVE -> "HbS negative";
            case WASHED -> "washed";
            case IGA_DEFICIENT -> "IgA deficient";
        };
    }
}
