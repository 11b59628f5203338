package org.bloodstream.outcomes.trace.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.blood.staff.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A donation from vein to vein (docs/architecture/thread.md, section 6).
 *
 * @param asOf per source: everything up to then is in here
 * @param donor absent when the collection is not known here, and where there are several: of a pool
 * @param steps newest last
 * @param patientsWithheld true where a patient is left out whom the caller's organisation has nothing to do with
 */
public record Trace(
        DonationNumber donation,
        String printed,
        Map<String, Instant> asOf,
        @Nullable Donor donor,
        List<Step> steps,
        List<TracedPack> components,
        @Nullable Boolean patientsWithheld) {

    /** @param donor the pseudonym; only donor-management can turn it into a person */
    public record Donor(String donor) {}

    /** @param facts what the caller may see of the event's content */
    public record Step(
            Instant at,
            String kind,
            String source,
            @Nullable ComponentId component,
            Actor actor,
            String summary,
            Map<String, Object> facts) {}

    /** Whom this trace shows: nobody to those who have no purpose with patients. */
    public Set<PatientIdentifier> patients() {
        return Stream.concat(
                        components.stream().map(TracedPack::patient),
                        steps.stream().map(step -> TraceEvent.patientIn(step.facts())))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    public static Trace of(
            DonationNumber donation,
            Map<String, Instant> asOf,
            List<TraceEvent> events,
            List<TracedPack> packs,
            Viewer viewer) {
        return new Trace(
                donation,
                donation.printed(),
                new TreeMap<>(asOf),
                donor(events),
                events.stream()
                        .filter(viewer::mayKnowOf)
                        .sorted(Comparator.comparing(TraceEvent::at))
                        .map(event -> step(event, viewer))
                        .toList(),
                viewer.packs(packs),
                viewer.withheld().isEmpty() ? null : true);
    }

    private static @Nullable Donor donor(List<TraceEvent> events) {
        var donors = events.stream()
                .filter(event -> Summary.ORIGINS.contains(event.kind()))
                .map(event -> event.text("donor"))
                .distinct()
                .toList();
        return donors.size() == 1 && donors.getFirst() != null ? new Donor(donors.getFirst()) : null;
    }

    private static Step step(TraceEvent event, Viewer viewer) {
        return new Step(
                event.at(),
                event.kind(),
                event.source(),
                event.component(),
                event.actor(),
                Summary.of(event),
                viewer.facts(event));
    }
}
