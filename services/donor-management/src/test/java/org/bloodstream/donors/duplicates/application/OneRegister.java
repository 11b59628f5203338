package org.bloodstream.donors.duplicates.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.duplicates.domain.FoundPair;
import org.bloodstream.donors.duplicates.domain.Pair;
import org.bloodstream.donors.likeness.domain.NormalName;
import org.bloodstream.donors.likeness.domain.Particulars;
import org.bloodstream.donors.likeness.domain.Residence;
import org.bloodstream.donors.registration.domain.Sex;
import org.bloodstream.journal.Act;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A small register in memory, on which everybody is alike; a page whose work fails leaves nothing behind. */
final class OneRegister implements DuplicateSearches {
    final List<FoundPair> found = new ArrayList<>();
    Search running =
            new Search(new UUID(0, 0), Phase.DONE, null, 0, 0, 0, 0, new Actor("nobody"), Instant.EPOCH, Instant.EPOCH);
    boolean taken;
    boolean failsOnce;
    private final TreeMap<UUID, Particulars> donors = new TreeMap<>();

    void add(String family, String given, String born) {
        donors.put(
                new UUID(0, donors.size() + 1L),
                new Particulars(
                        NormalName.of(family),
                        NormalName.of(given),
                        LocalDate.parse(born),
                        Sex.FEMALE,
                        Residence.UNKNOWN,
                        null));
    }

    long donors() {
        return donors.size();
    }

    @Override
    public Mono<UUID> start(UUID search, Act act) {
        if (running.phase() != Phase.DONE) return Mono.empty();
        running = new Search(
                search, Phase.BLOCKING, null, donors.size(), 0, 0, 0, new Actor(act.actor()), act.at(), null);
        return Mono.just(search);
    }

    @Override
    public Flux<Search> latest(int most) {
        return Flux.just(running);
    }

    @Override
    public Mono<Search> take() {
        return taken || running.phase() == Phase.DONE ? Mono.empty() : Mono.just(running);
    }

    @Override
    public Mono<Step> block(Search search, int most) {
        return Mono.just(advance(search, most, 0, 0));
    }

    @Override
    public Flux<Alike> alike(Search search, int most) {
        return Flux.fromIterable(page(search, most))
                .concatMapIterable(one -> donors.tailMap(one, false).keySet().stream()
                        .map(other -> new Alike(Pair.of(one, other), donors.get(one), donors.get(other)))
                        .toList());
    }

    @Override
    public Mono<Step> compared(Search search, int most, long compared, Collection<FoundPair> pairs, Instant at) {
        if (failsOnce) {
            failsOnce = false;
            return Mono.error(new IllegalStateException("the database is away"));
        }
        found.addAll(pairs);
        return Mono.just(advance(search, most, compared, pairs.size()));
    }

    @Override
    public Mono<Void> turn(Search search, Phase phase, Instant at) {
        running = with(search, phase, null, phase == Phase.DONE ? search.done() : 0, 0, 0);
        return Mono.empty();
    }

    private Step advance(Search search, int most, long compared, long more) {
        var page = page(search, most);
        var reached = page.isEmpty() ? search.reached() : page.getLast();
        running = with(search, search.phase(), reached, search.done() + page.size(), compared, more);
        return new Step(page.size());
    }

    private List<UUID> page(Search search, int most) {
        var after = search.reached() == null ? new UUID(0, 0) : search.reached();
        return donors.tailMap(after, false).keySet().stream().limit(most).toList();
    }

    private static Search with(Search was, Phase phase, @Nullable UUID reached, long done, long compared, long found) {
        return new Search(
                was.search(),
                phase,
                reached,
                was.donors(),
                done,
                was.compared() + compared,
                was.found() + found,
                was.by(),
                was.startedAt(),
                null);
    }
}
