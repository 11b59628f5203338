package org.bloodstream.records.patients.application;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.journal.Act;
import org.bloodstream.records.patients.domain.Claim;
import org.bloodstream.records.patients.domain.Happening;
import org.bloodstream.records.patients.domain.Hearing;
import org.bloodstream.records.patients.domain.Merge;
import org.bloodstream.records.patients.domain.Patient.Living;
import org.bloodstream.records.patients.domain.PatientObjection;
import org.bloodstream.records.patients.domain.Recognition;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What senders say of patients enters the index here; runs in the caller's transaction. */
@Service
public class HearingOfPatients {
    private final Patients patients;

    HearingOfPatients(Patients patients) {
        this.patients = patients;
    }

    /** What came of it. */
    public sealed interface Result {
        record Known(Living patient) implements Result {}

        record Refused(List<PatientObjection> objections) implements Result {}
    }

    /** Takes the claim in, unless it contradicts the index. */
    public Mono<Result> hear(Act act, Claim claim, Happening happening) {
        return patients.holders(claim.numbers())
                .map(holders -> Recognition.of(claim.numbers(), holders))
                .flatMap(recognised -> hear(act, recognised, claim, happening));
    }

    /**
     * Says who is meant by a fact that is true under whatever number it is told: a retired number stands for its
     * survivor, and the index learns nothing unless it does not know the patient at all.
     */
    public Mono<Result> meet(Act act, Claim claim) {
        return patients.holders(claim.numbers())
                .map(holders -> Recognition.followingMerges(claim.numbers(), holders))
                .flatMap(recognised -> switch (recognised) {
                    case Recognition.Known(var patient) -> Mono.just(new Result.Known(patient));
                    case Recognition.Unknown _, Recognition.Doubtful _ ->
                        hear(act, recognised, claim, new Happening.Mentioned(act.at()));
                });
    }

    public Mono<Result> merge(Act act, Merge merge) {
        var numbers = Stream.concat(merge.survivor().numbers().stream(), merge.retired().stream())
                .collect(Collectors.toSet());
        return patients.holders(numbers)
                .map(holders -> merge.decide(holders, UUID.randomUUID()))
                .flatMap(outcome -> switch (outcome) {
                    case Merge.Outcome.Refused(var objections) -> Mono.just(new Result.Refused(objections));
                    case Merge.Outcome.Merged merged -> keep(act, merged);
                });
    }

    private Mono<Result> hear(Act act, Recognition recognised, Claim claim, Happening happening) {
        return switch (Hearing.of(recognised, claim, happening, UUID.randomUUID())) {
            case Hearing.Refused(var objections) -> Mono.just(new Result.Refused(objections));
            case Hearing.Heard(var patient, var changed, var events) ->
                (changed ? patients.keep(patient) : Mono.just(patient.version()))
                        .delayUntil(_ -> patients.publish(act, events))
                        .map(version -> new Result.Known(patient.kept(version)));
        };
    }

    private Mono<Result> keep(Act act, Merge.Outcome.Merged merged) {
        return patients.keep(merged.survivor())
                .thenMany(Flux.fromIterable(merged.replaced()).concatMap(patients::keep))
                .then(patients.publish(act, merged.events()))
                .thenReturn(new Result.Known(merged.survivor()));
    }
}
