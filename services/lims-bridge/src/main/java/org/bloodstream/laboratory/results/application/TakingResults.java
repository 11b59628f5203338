package org.bloodstream.laboratory.results.application;

import java.util.List;
import org.bloodstream.journal.Act;
import org.bloodstream.laboratory.facts.Fact;
import org.bloodstream.laboratory.facts.Facts;
import org.bloodstream.laboratory.identity.Persons;
import org.bloodstream.laboratory.results.domain.GroupAndScreen;
import org.bloodstream.laboratory.results.domain.GroupAndScreenReported;
import org.bloodstream.laboratory.results.domain.ResultReported;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Service
public class TakingResults {
    private final Determinations determinations;
    private final Persons persons;
    private final Facts facts;
    private final Disagreements disagreements;

    TakingResults(Determinations determinations, Persons persons, Facts facts, Disagreements disagreements) {
        this.determinations = determinations;
        this.persons = persons;
        this.facts = facts;
        this.disagreements = disagreements;
    }

    /** Call inside a transaction. */
    public Mono<Void> take(List<Report> reports, Act act) {
        return Flux.fromIterable(reports)
                .concatMap(this::result)
                .map(TakingResults::fact)
                .collectList()
                .flatMap(all -> facts.publish(act, all));
    }

    private Mono<ResultReported> result(Report report) {
        return switch (report) {
            case Report.OfGroupAndScreen(var group) -> counted(group).cast(ResultReported.class);
            case Report.OfAntibodies(var antibodies) -> Mono.just(antibodies);
            case Report.OfBloodCount(var count) -> Mono.just(count);
        };
    }

    private Mono<GroupAndScreenReported> counted(GroupAndScreen report) {
        return persons.having(report.patient().key())
                .flatMap(person -> determinations.of(person).collectList())
                .doOnNext(earlier -> {
                    if (report.disagrees(earlier)) disagreements.found();
                })
                .map(report::reported)
                .flatMap(reported -> determinations.keep(reported).thenReturn(reported));
    }

    private static Fact fact(ResultReported result) {
        return new Fact(result.patient().key(), result.getClass().getSimpleName(), result);
    }
}
