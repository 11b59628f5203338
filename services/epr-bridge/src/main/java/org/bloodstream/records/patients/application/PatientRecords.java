package org.bloodstream.records.patients.application;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.journal.Act;
import org.bloodstream.records.patients.application.HearingOfPatients.Result;
import org.bloodstream.records.patients.domain.Claim;
import org.bloodstream.records.patients.domain.Happening;
import org.bloodstream.records.patients.domain.Patient;
import org.bloodstream.records.patients.domain.Patient.Living;
import org.bloodstream.records.patients.domain.PatientObjection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Patients as whole records that a system creates and updates; runs in the caller's transaction. */
@Service
public class PatientRecords {
    private final Patients patients;
    private final HearingOfPatients index;

    PatientRecords(Patients patients, HearingOfPatients index) {
        this.patients = patients;
        this.index = index;
    }

    /** What came of a write. */
    public sealed interface Write {
        record Created(Living patient) implements Write {}

        record Updated(Living patient) implements Write {}

        /** A conditional create found the patient; nothing was changed. */
        record Found(Living patient) implements Write {}

        record Refused(List<PatientObjection> objections) implements Write {}

        /** If-Match names another version than the patient has. */
        record OtherVersion() implements Write {}

        record Unknown() implements Write {}
    }

    /** @param unlessHeld create only when nobody holds this number; absent: whoever holds one is in the way */
    public Mono<Write> create(Act act, Claim claim, @Nullable PatientIdentifier unlessHeld) {
        return patients.holders(with(claim, unlessHeld)).flatMap(holders -> {
            var found = unlessHeld == null ? null : holding(unlessHeld, holders);
            if (found != null) return Mono.just(new Write.Found(found));
            return holders.isEmpty()
                    ? index.hear(act, claim, new Happening.Identified(act.at())).map(PatientRecords::created)
                    : refused(new PatientObjection.NumberInUse());
        });
    }

    /** @param expected the version that the sender changes; absent: whichever it is */
    public Mono<Write> update(Act act, UUID id, Claim claim, @Nullable Long expected) {
        return patients.holders(claim.numbers()).flatMap(holders -> patients.find(id)
                .flatMap(patient -> update(act, patient, claim, expected, holders))
                .defaultIfEmpty(new Write.Unknown()));
    }

    /** Updates whoever holds the number, or creates the patient. */
    public Mono<Write> updateByNumber(Act act, PatientIdentifier number, Claim claim, @Nullable Long expected) {
        return patients.holders(with(claim, number)).flatMap(holders -> {
            var holder = holding(number, holders);
            if (holder != null) return update(act, holder, claim, expected, holders);
            return expected == null ? create(act, claim, null) : Mono.just(new Write.OtherVersion());
        });
    }

    private Mono<Write> update(Act act, Patient patient, Claim claim, @Nullable Long expected, List<Living> holders) {
        return switch (patient) {
            case Patient.Replaced _ -> refused(new PatientObjection.NumberMerged());
            case Living living -> {
                if (expected != null && expected != living.version()) yield Mono.just(new Write.OtherVersion());
                if (holders.stream().noneMatch(holder -> holder.id().equals(living.id()))) {
                    yield refused(new PatientObjection.NoneOfItsNumbers());
                }
                yield index.hear(act, claim, new Happening.Identified(act.at())).map(PatientRecords::updated);
            }
        };
    }

    private static @Nullable Living holding(PatientIdentifier number, List<Living> holders) {
        return holders.stream().filter(holder -> holder.has(number)).findFirst().orElse(null);
    }

    private static Set<PatientIdentifier> with(Claim claim, @Nullable PatientIdentifier number) {
        return Stream.concat(claim.numbers().stream(), Stream.ofNullable(number))
                .collect(Collectors.toSet());
    }

    private static Mono<Write> refused(PatientObjection objection) {
        return Mono.just(new Write.Refused(List.of(objection)));
    }

    private static Write created(Result result) {
        return switch (result) {
            case Result.Known(var patient) -> new Write.Created(patient);
            case Result.Refused(var objections) -> new Write.Refused(objections);
        };
    }

    private static Write updated(Result result) {
        return switch (result) {
            case Result.Known(var patient) -> new Write.Updated(patient);
            case Result.Refused(var objections) -> new Write.Refused(objections);
        };
    }
}
