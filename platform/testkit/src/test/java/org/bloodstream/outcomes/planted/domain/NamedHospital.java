package org.bloodstream.outcomes.planted.domain;

import java.util.List;
import java.util.Map;

/** Keeps WHO_AND_WHERE_ARE_TYPES. */
public record NamedHospital(
        Code hospital, List<Code> sites, Map<String, String> hospitals, String name, String standby) {
    public record Code(String value) {}
}
