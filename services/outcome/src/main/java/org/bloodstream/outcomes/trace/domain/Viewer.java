package org.bloodstream.outcomes.trace.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What somebody may see of a trace. The blood service sees that a patient received a pack, not who; a hospital sees that
 * the donation was tested, not the donor's results.
 *
 * @param patients whether the caller's role has a purpose with the patient
 * @param results whether the caller's role has a purpose with the donation's test results
 */
public record Viewer(boolean patients, boolean results) {
    /** Beside a step's facts already. */
    private static final Set<String> ELSEWHERE = Set.of("component", "donation", "facts");
    /** Who the patient is, or what leads to them. */
    private static final Set<String> OF_THE_PATIENT = Set.of(
            "patient",
            "identifiers",
            "order",
            "request",
            "location",
            "sample",
            "indication",
            "consent",
            "signs",
            "reasons");
    /** The donor's health. */
    private static final Set<String> RESULTS = Set.of("result", "objections");

    Map<String, Object> facts(TraceEvent event) {
        Map<String, Object> facts = new LinkedHashMap<>(event.data());
        Stream.of(ELSEWHERE, patients ? Set.<String>of() : OF_THE_PATIENT, results ? Set.<String>of() : RESULTS)
                .flatMap(Set::stream)
                .forEach(facts::remove);
        return facts;
    }

    List<TracedPack> packs(List<TracedPack> packs) {
        return patients ? packs : packs.stream().map(Viewer::withoutPatient).toList();
    }

    private static TracedPack withoutPatient(TracedPack pack) {
        return new TracedPack(
                pack.component(),
                pack.product(),
                pack.kind(),
                pack.group(),
                pack.expiresAt(),
                pack.state(),
                pack.hospital(),
                null,
                pack.outcome(),
                pack.gaps());
    }
}
