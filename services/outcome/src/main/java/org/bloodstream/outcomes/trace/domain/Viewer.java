package org.bloodstream.outcomes.trace.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may see of a trace. The blood service sees that a patient received a pack, not who, and a hospital sees no
 * more of another hospital's patients; nor does it see the donor's results, but that the donation was tested.
 *
 * @param patients whether the caller's role has a purpose with patients
 * @param withheld patients of the trace whom the caller's organisation has nothing to do with
 * @param results whether the caller's role has a purpose with the donation's test results
 */
public record Viewer(boolean patients, Set<PatientIdentifier> withheld, boolean results) {
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
            "reasons",
            "words");
    /** The donor's health. */
    private static final Set<String> RESULTS = Set.of("result", "objections");

    /** That there is such a step says something of the donor's health, such as that a sample was repeated or sent on. */
    private static final Set<String> OF_THE_LABORATORY = Set.of(
            "AssayResultReported",
            "TestResultsVoided",
            "ConfirmatoryResultRecorded",
            "DiscretionaryTestAsked",
            "DiscretionaryResultRecorded",
            "DiscretionaryResultVoided",
            "BacterialScreenReported");

    public Viewer {
        withheld = Set.copyOf(withheld);
    }

    boolean mayKnowOf(TraceEvent event) {
        return results || !OF_THE_LABORATORY.contains(event.kind());
    }

    Map<String, Object> facts(TraceEvent event) {
        Map<String, Object> facts = new LinkedHashMap<>(event.data());
        Stream.of(ELSEWHERE, sees(event) ? Set.<String>of() : OF_THE_PATIENT, results ? Set.<String>of() : RESULTS)
                .flatMap(Set::stream)
                .forEach(facts::remove);
        return facts;
    }

    List<TracedPack> packs(List<TracedPack> packs) {
        return packs.stream()
                .map(pack -> sees(pack.patient()) ? pack : withoutPatient(pack))
                .toList();
    }

    /** What names nobody may still lead to somebody: it is for those from whom nobody is withheld. */
    private boolean sees(@Nullable PatientIdentifier patient) {
        return patients && (patient == null ? withheld.isEmpty() : !withheld.contains(patient));
    }

    private boolean sees(TraceEvent event) {
        return sees(event.patient());
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
