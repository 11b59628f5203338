package org.bloodstream.outcomes.trace.application;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.journal.Freshness;
import org.bloodstream.outcomes.episode.application.Episodes;
import org.bloodstream.outcomes.episode.domain.Episode;
import org.bloodstream.outcomes.episode.domain.TransfusionEvent.OutcomeRecorded;
import org.bloodstream.outcomes.identity.application.PatientNumbers;
import org.bloodstream.outcomes.trace.domain.Requests;
import org.bloodstream.outcomes.trace.domain.Trace;
import org.bloodstream.outcomes.trace.domain.TraceEvent;
import org.bloodstream.outcomes.trace.domain.TracedPack;
import org.bloodstream.outcomes.trace.domain.TracingPacks;
import org.bloodstream.outcomes.trace.domain.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** From the vein to the vein. Our own part comes from the journal itself, so it is never behind. */
@Service
public class Tracing {
    public static final String SUBSCRIPTION = "trace";

    private final TraceEvents events;
    private final Episodes episodes;
    private final PatientNumbers numbers;
    private final Freshness freshness;

    Tracing(TraceEvents events, Episodes episodes, PatientNumbers numbers, Freshness freshness) {
        this.events = events;
        this.episodes = episodes;
        this.numbers = numbers;
        this.freshness = freshness;
    }

    /** What somebody may see. */
    @FunctionalInterface
    public interface Seeing {
        /**
         * @param recipients who got the packs, or for whom they were issued
         * @param everybody whom the trace could show: recipients, and those at whose bedside a pack was scanned in error
         */
        Mono<Viewer> of(Set<PatientIdentifier> recipients, Set<PatientIdentifier> everybody);
    }

    /** Empty when nobody ever spoke of the donation. */
    public Mono<Trace> trace(DonationNumber donation, Seeing seeing) {
        return freshness.completeUpTo(SUBSCRIPTION).flatMap(asOf -> events.ofOthers(donation)
                .collectList()
                .flatMap(this::withRequestsOfRecipientsOnly)
                .flatMap(others -> trace(donation, asOf, others, seeing)));
    }

    /** An order leads to the pack that was reserved under it also when somebody else received the pack. */
    private Mono<List<TraceEvent>> withRequestsOfRecipientsOnly(List<TraceEvent> others) {
        var patients = others.stream()
                .map(TraceEvent::patient)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return numbers.around(patients).map(identities -> Requests.ofRecipients(others, identities));
    }

    private Mono<Trace> trace(
            DonationNumber donation, Map<String, Instant> asOf, List<TraceEvent> others, Seeing seeing) {
        return events.packsOf(donation)
                .concatMap(component -> part(component, others))
                .collectList()
                .filter(parts -> !(parts.isEmpty() && others.isEmpty()))
                .flatMap(parts -> seen(
                        donation,
                        asOf,
                        Stream.concat(others.stream(), parts.stream().flatMap(part -> part.ours().stream()))
                                .toList(),
                        parts.stream().map(Part::pack).toList(),
                        seeing));
    }

    private static Mono<Trace> seen(
            DonationNumber donation,
            Map<String, Instant> asOf,
            List<TraceEvent> events,
            List<TracedPack> packs,
            Seeing seeing) {
        var recipients = patients(packs.stream().map(TracedPack::patient));
        var everybody = patients(Stream.concat(
                packs.stream().map(TracedPack::patient), events.stream().map(TraceEvent::patient)));
        return seeing.of(recipients, everybody).map(viewer -> Trace.of(donation, asOf, events, packs, viewer));
    }

    private static Set<PatientIdentifier> patients(Stream<@Nullable PatientIdentifier> named) {
        return named.flatMap(Stream::ofNullable).collect(Collectors.toUnmodifiableSet());
    }

    /** One pack with what this service did to it. */
    private Mono<Part> part(ComponentId component, List<TraceEvent> others) {
        return events.ofOurs(component).collectList().flatMap(ours -> pack(component, others)
                .map(pack -> new Part(pack, ours)));
    }

    Mono<TracedPack> pack(ComponentId component, List<TraceEvent> others) {
        var about = others.stream()
                .filter(event -> component.equals(event.component()))
                .sorted(Comparator.comparing(TraceEvent::at))
                .toList();
        return episodes.find(component).flatMap(episode -> numbers.around(patients(episode))
                .map(identities -> TracingPacks.trace(episode, about, identities)));
    }

    private static Set<PatientIdentifier> patients(Episode episode) {
        return episode.fates().recorded().stream()
                .map(OutcomeRecorded::patient)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private record Part(TracedPack pack, List<TraceEvent> ours) {}
}
