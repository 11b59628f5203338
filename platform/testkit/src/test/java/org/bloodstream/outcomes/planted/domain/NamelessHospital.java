package org.bloodstream.outcomes.planted.domain;

import java.util.Optional;

/** Breaks WHO_AND_WHERE_ARE_TYPES: any text would pass for a hospital. */
public record NamelessHospital(String hospital, Optional<String> organisation, String answeredBy, String name) {}
