package org.bloodstream.web;

import java.util.Set;

/**
 * Who calls, as the verified access token says.
 *
 * @param id stable staff or system identifier (the token's {@code preferred_username})
 * @param organisation ODS code of the caller's organisation, e.g. {@code BHSCT}; {@code REGION} for the blood service
 * @param roles the caller's roles, see {@link Roles}
 */
public record Caller(String id, String organisation, Set<String> roles) {
    public Caller {
        roles = Set.copyOf(roles);
    }
}
