package org.bloodstream.web;

import java.util.Set;
import org.bloodstream.blood.Organisation;

/**
 * Who calls, as the verified access token says.
 *
 * @param id stable staff or system identifier (the token's {@code preferred_username})
 * @param organisation ODS code of the caller's organisation, e.g. {@code BHSCT}; {@code REGION} for the blood service
 * @param roles the caller's roles, see {@link Roles}
 */
public record Caller(String id, String organisation, Set<String> roles) {
    private static final Set<String> OF_HOSPITALS =
            Set.of(Roles.WARD_NURSE, Roles.PRESCRIBER, Roles.TRANSFUSION_SCIENTIST, Roles.HAEMOVIGILANCE_OFFICER);
    private static final Set<String> OF_MACHINES = Set.of(Roles.PLATFORM_SERVICE, Roles.PATIENT_RECORD_SYSTEM);

    public Caller {
        roles = Set.copyOf(roles);
    }

    /**
     * Whether this is hospital staff: their own organisation's patients are theirs to open. Not the region's staff, and no
     * system. Who belongs nowhere by the token has no patients at all.
     */
    public boolean worksForAHospital() {
        return !organisation.equals(Organisation.REGION)
                && roles.stream().anyMatch(OF_HOSPITALS::contains)
                && roles.stream().noneMatch(OF_MACHINES::contains);
    }
}
