package org.bloodstream.production.hold.domain;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.production.donation.domain.HoldKind;

/** Who lifts holds. */
public enum LiftingRole {
    QUALITY_OFFICER("quality-officer"),
    /** Answers for what a donor's health means for a patient. */
    DONOR_CLINICIAN("donor-clinician");

    private final String inTheRealm;

    LiftingRole(String inTheRealm) {
        this.inTheRealm = inTheRealm;
    }

    /** The role's name in tokens. */
    public String inTheRealm() {
        return inTheRealm;
    }

    String inWords() {
        return "a " + inTheRealm.replace('-', ' ');
    }

    /** @param roles by their names in tokens */
    public static Set<LiftingRole> among(Set<String> roles) {
        return Stream.of(values())
                .filter(role -> roles.contains(role.inTheRealm))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Who may lift a hold of this kind. Ours [D]: no sheet says who. A donor who was found reactive is a clinician's to judge alone,
     * what a donor told afterwards is either's, and materials, storage, transport and whatever else is the quality officer's.
     */
    public static Set<LiftingRole> of(HoldKind kind) {
        return switch (kind) {
            case DONOR -> Set.of(DONOR_CLINICIAN);
            case PDI -> Set.of(DONOR_CLINICIAN, QUALITY_OFFICER);
            case TEST, PROCESS, STORAGE, RECALL, MANUAL, LEGAL -> Set.of(QUALITY_OFFICER);
        };
    }
}
