package org.bloodstream.outcomes.planted.domain;

import java.util.List;
import java.util.Map;

/** Keeps WHAT_AND_WHOSE_ARE_TYPES. */
public record TypedPack(
        Number donation, List<Number> components, Map<String, String> products, String donationText, String words) {
    public record Number(String value) {}

    public boolean isOf(Number patient) {
        return patient.equals(donation);
    }

    public static TypedPack read(String component) {
        return new TypedPack(new Number(component), List.of(), Map.of(), component, component);
    }
}
