package org.bloodstream.outcomes.bedside.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.outcomes.bedside.domain.BedsideCase;
import org.bloodstream.outcomes.bedside.domain.GroupAndScreen;
import org.bloodstream.outcomes.bedside.domain.Issue;
import org.bloodstream.outcomes.bedside.domain.ProductionRecord;
import org.bloodstream.outcomes.bedside.domain.ScannedLabel;
import org.bloodstream.outcomes.bedside.domain.ScannedWristband;
import org.bloodstream.outcomes.bedside.domain.TransfusionRecord;
import org.bloodstream.outcomes.bedside.domain.Unit;
import org.bloodstream.outcomes.bedside.domain.UnitHistory;
import org.bloodstream.outcomes.emergency.application.Emergencies;
import org.bloodstream.outcomes.emergency.domain.Emergency;
import org.bloodstream.outcomes.episode.application.Episodes;
import org.bloodstream.outcomes.episode.domain.Course;
import org.bloodstream.outcomes.episode.domain.Episode;
import org.bloodstream.outcomes.episode.domain.Fate;
import org.bloodstream.outcomes.identity.application.PatientNumbers;
import org.bloodstream.outcomes.identity.domain.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/**
 * Gathers what a check has to see. How complete that is, is read first: what comes in later can only add. Only a rebuild takes
 * away: whether one began meanwhile is read last.
 */
@Service
class Gathering {
    private final Completeness completeness;
    private final Units units;
    private final Issues issues;
    private final Reports reports;
    private final TransfusionRecords records;
    private final PatientNumbers numbers;
    private final Episodes episodes;
    private final Emergencies emergencies;

    Gathering(
            Completeness completeness,
            Units units,
            Issues issues,
            Reports reports,
            TransfusionRecords records,
            PatientNumbers numbers,
            Episodes episodes,
            Emergencies emergencies) {
        this.completeness = completeness;
        this.units = units;
        this.issues = issues;
        this.reports = reports;
        this.records = records;
        this.numbers = numbers;
        this.episodes = episodes;
        this.emergencies = emergencies;
    }

    Mono<BedsideCase> about(ScannedWristband wristband, ScannedLabel label, Instant at) {
        return completeness.upTo().flatMap(upTo -> Mono.zip(
                        pack(label.component()),
                        patient(wristband.number(), label.component()),
                        emergency(wristband.number(), at))
                .zipWhen(
                        _ -> completeness.rebuilt(),
                        (found, rebuilt) -> seen(
                                wristband,
                                label,
                                found.getT1(),
                                found.getT2(),
                                upTo,
                                doubts(upTo, found.getT2().unheard(), rebuilt, at),
                                found.getT3().orElse(null),
                                at)));
    }

    private Mono<Pack> pack(@Nullable ComponentId component) {
        if (component == null)
            return Mono.just(new Pack(null, ProductionRecord.NOTHING, null, UnitHistory.untouched(), null));
        return Mono.zip(
                        units.recorded(component).singleOptional(),
                        issues.find(component).singleOptional(),
                        episodes.find(component),
                        units.intendedFor(component).singleOptional())
                .map(found -> new Pack(
                        found.getT1().map(Units.Recorded::unit).orElse(null),
                        found.getT1().map(Units.Recorded::made).orElse(ProductionRecord.NOTHING),
                        found.getT2().orElse(null),
                        history(found.getT3()),
                        found.getT4().orElse(null)));
    }

    static UnitHistory history(Episode episode) {
        return new UnitHistory(
                !(episode.course() instanceof Course.NotStarted),
                episode.fates().anyOf(Fate.TRANSFUSED),
                episode.fates().anyOf(Fate.WASTED),
                episode.fates().returnedAt().orElse(null));
    }

    private Mono<Patient> patient(@Nullable PatientIdentifier worn, @Nullable ComponentId component) {
        return person(worn).flatMap(person -> Mono.zip(
                        reports.under(person.numbers()).collectList(),
                        records.under(person.numbers()),
                        completeness.unheard(subjects(worn, person, component)))
                .map(found -> new Patient(person, found.getT1(), found.getT2(), found.getT3())));
    }

    private Mono<Person> person(@Nullable PatientIdentifier worn) {
        return worn == null
                ? Mono.just(Person.unknown())
                : numbers.around(Set.of(worn)).map(identities -> identities.personOf(worn));
    }

    /** For the number that is worn and no other of the person. */
    private Mono<Optional<Emergency>> emergency(@Nullable PatientIdentifier worn, Instant at) {
        return worn == null
                ? Mono.just(Optional.empty())
                : emergencies.inForce(worn, at).singleOptional();
    }

    private List<String> doubts(Map<String, Instant> upTo, List<String> unheard, List<String> rebuilt, Instant at) {
        return Stream.of(completeness.late(upTo, at), unheard, rebuilt)
                .flatMap(List::stream)
                .toList();
    }

    private static Set<String> subjects(
            @Nullable PatientIdentifier worn, Person person, @Nullable ComponentId component) {
        var people = Stream.concat(person.numbers().stream(), Stream.ofNullable(worn))
                .map(PatientIdentifier::key);
        return Stream.concat(people, Stream.ofNullable(component).map(ComponentId::value))
                .collect(Collectors.toSet());
    }

    private static BedsideCase seen(
            ScannedWristband wristband,
            ScannedLabel label,
            Pack pack,
            Patient patient,
            Map<String, Instant> upTo,
            List<String> doubts,
            @Nullable Emergency emergency,
            Instant at) {
        return new BedsideCase(
                wristband,
                label,
                patient.person(),
                pack.unit(),
                pack.issue(),
                patient.reports(),
                pack.production(),
                patient.onRecord(),
                pack.history(),
                upTo,
                doubts,
                false,
                emergency,
                pack.intendedFor(),
                at);
    }

    private record Pack(
            @Nullable Unit unit,
            ProductionRecord production,
            @Nullable Issue issue,
            UnitHistory history,
            @Nullable PatientIdentifier intendedFor) {}

    /** @param unheard what speaks of the patient or the pack and is not understood */
    private record Patient(
            Person person, List<GroupAndScreen> reports, TransfusionRecord onRecord, List<String> unheard) {}
}
