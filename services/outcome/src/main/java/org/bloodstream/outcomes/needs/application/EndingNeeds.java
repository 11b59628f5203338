package org.bloodstream.outcomes.needs.application;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.journal.Act;
import org.bloodstream.outcomes.identity.application.PatientNumbers;
import org.bloodstream.outcomes.needs.domain.BindingNeeds;
import org.bloodstream.outcomes.needs.domain.EndingGround;
import org.bloodstream.outcomes.needs.domain.EndingObjection.PatientUnknown;
import org.bloodstream.outcomes.needs.domain.EndingOutcome;
import org.bloodstream.outcomes.needs.domain.Need;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** What binds a person, under every number that a merge or the record joins, and the end of it. */
@Service
public class EndingNeeds {
    private final PatientNumbers numbers;
    private final Needs needs;

    EndingNeeds(PatientNumbers numbers, Needs needs) {
        this.numbers = numbers;
        this.needs = needs;
    }

    /** Empty when the number names nobody, or two. */
    public Mono<BindingNeeds> of(PatientIdentifier patient) {
        return numbers.around(List.of(patient))
                .map(identities -> identities.personOf(patient).numbers())
                .filter(known -> !known.isEmpty())
                .flatMap(needs::under);
    }

    /** To be called in a transaction. */
    public Mono<EndingOutcome> end(PatientIdentifier patient, Wish wish, Act act) {
        return of(patient)
                .map(binding -> binding.end(wish.need(), wish.seen(), wish.ground(), wish.words()))
                .defaultIfEmpty(new EndingOutcome.Refused(List.of(new PatientUnknown())))
                .flatMap(outcome -> switch (outcome) {
                    case EndingOutcome.Accepted(var ended) ->
                        needs.add(act, patient, ended).thenReturn(outcome);
                    case EndingOutcome.Refused _ -> Mono.just(outcome);
                });
    }

    /** @param seen the statements that the person saw */
    public record Wish(Need need, Set<UUID> seen, EndingGround ground, String words) {}
}
