package org.bloodstream.web;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.staff.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who calls, as the verified access token says.
 *
 * @param id the token's {@code preferred_username}
 * @param organisation the caller's own; absent when the token names none, or no code
 * @param roles the caller's roles, see {@link Roles}
 * @param signedOnAt when the caller last showed who they are; absent of a token that does not say it
 */
public record Caller(
        Actor id,
        @Nullable OdsCode organisation,
        Set<String> roles,
        @Nullable Instant signedOnAt) {
    private static final Set<String> OF_HOSPITALS =
            Set.of(Roles.WARD_NURSE, Roles.PRESCRIBER, Roles.TRANSFUSION_SCIENTIST, Roles.HAEMOVIGILANCE_OFFICER);
    private static final Set<String> OF_MACHINES = Set.of(Roles.PLATFORM_SERVICE, Roles.PATIENT_RECORD_SYSTEM);

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** The caller's organisation, when it is a hospital. */
    public Optional<OdsCode> hospital() {
        return Optional.ofNullable(organisation).filter(own -> !own.equals(OdsCode.REGION));
    }

    /**
     * Whether this is hospital staff: their own organisation's patients are theirs to open. Not the region's staff, and no
     * system. Who belongs nowhere by the token has no patients at all.
     */
    public boolean worksForAHospital() {
        return !OdsCode.REGION.equals(organisation)
                && roles.stream().anyMatch(OF_HOSPITALS::contains)
                && roles.stream().noneMatch(OF_MACHINES::contains);
    }
}
