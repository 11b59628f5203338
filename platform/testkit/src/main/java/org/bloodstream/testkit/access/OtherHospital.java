package org.bloodstream.testkit.access;

import java.util.List;

/** A second hospital of the test realm. Its patients are not those of {@code BHSCT}, where the test users of each role work. */
public final class OtherHospital {
    public static final String CODE = "WHSCT";

    /** The roles that somebody has there. */
    public static final List<String> ROLES =
            List.of("transfusion-scientist", "ward-nurse", "prescriber", "haemovigilance-officer");

    private OtherHospital() {}

    /** The user of that role, for {@link org.bloodstream.testkit.TestServers#token}. */
    public static String user(String role) {
        return role + "-whsct";
    }
}
