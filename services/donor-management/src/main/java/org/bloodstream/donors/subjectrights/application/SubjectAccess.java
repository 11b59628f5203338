package org.bloodstream.donors.subjectrights.application;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bloodstream.donors.merging.application.Merges;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All that this service holds of a person, under every number that is the person's now: UK GDPR, Article 15 [GK]. */
@Service
public class SubjectAccess {
    private final Merges merges;
    private final HeldOnTheRegister register;
    private final HeldOfGiving giving;
    private final HeldOfTheBlood blood;
    private final HeldOfFitness fitness;
    private final HeldOfRights rights;
    private final HeldOfSessions sessions;

    SubjectAccess(
            Merges merges,
            HeldOnTheRegister register,
            HeldOfGiving giving,
            HeldOfTheBlood blood,
            HeldOfFitness fitness,
            HeldOfRights rights,
            HeldOfSessions sessions) {
        this.merges = merges;
        this.register = register;
        this.giving = giving;
        this.blood = blood;
        this.fitness = fitness;
        this.rights = rights;
        this.sessions = sessions;
    }

    /** @param records every number of the person, the oldest first */
    public record Held(List<UUID> records, List<Section> sections) {}

    /** Empty when there is no such donor. */
    public Mono<Held> of(UUID donor) {
        return merges.recordsOf(donor).flatMap(records -> Flux.fromStream(parts(records))
                .concatMap(Part::read)
                .collectList()
                .map(sections -> new Held(records, sections)));
    }

    private Stream<Part> parts(List<UUID> records) {
        return Stream.of(
                        register.of(records),
                        giving.of(records),
                        blood.of(records),
                        fitness.of(records),
                        rights.of(records),
                        sessions.of(records))
                .flatMap(List::stream);
    }
}
