package org.bloodstream.donors.search.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.donors.likeness.domain.Comparison;
import org.bloodstream.donors.likeness.domain.Likeness;
import org.bloodstream.donors.likeness.domain.Particulars;
import org.bloodstream.donors.likeness.domain.Verdict;

/** Which donors fit best, by the model that finds duplicates. */
public final class Ranking {
    private static final Comparator<Match> BEST_FIRST = Comparator.comparingDouble(
                    (Match match) -> match.likeness().score())
            .reversed()
            .thenComparing(match -> match.candidate().donor());

    private final Comparison comparison;

    public Ranking(Comparison comparison) {
        this.comparison = comparison;
    }

    /**
     * Best first; whom more speaks against than for is left out. A donor's own number always fits, and stands first; so does the
     * number in an old system.
     */
    public List<Match> ranked(DonorQuery query, Collection<Candidate> candidates) {
        var readings = query.readings();
        var comparing = comparison.remembering();
        return candidates.stream()
                .map(candidate -> new Match(candidate, best(readings, candidate, comparing)))
                .filter(match -> match.likeness().score() > 0 || named(query, match))
                .sorted(Comparator.comparing((Match match) -> !named(query, match))
                        .thenComparing(BEST_FIRST))
                .toList();
    }

    /**
     * Whether the best is likely to be who is meant, as {@link Verdict#LIKELY} has it: names alone never are; with the birth date a
     * stranger is about once in two million.
     *
     * @param found best first
     */
    public static boolean settled(DonorQuery query, List<Match> found) {
        return !found.isEmpty()
                && (named(query, found.getFirst())
                        || found.getFirst().likeness().verdict() != Verdict.UNLIKELY);
    }

    /** Somebody who was sought by a number of theirs: nothing is compared. */
    public Match asSought(Candidate candidate) {
        var nothing = new DonorQuery(List.of(), null, null, null, null);
        return new Match(candidate, best(nothing.readings(), candidate, comparison));
    }

    private static boolean named(DonorQuery query, Match match) {
        return query.legacyNumber() != null || match.candidate().donor().equals(query.donor());
    }

    private static Likeness best(List<Particulars> readings, Candidate candidate, Comparison comparison) {
        return readings.stream()
                .flatMap(reading -> candidate.forms().map(form -> comparison.compare(reading, form)))
                .max(Comparator.comparingDouble(Likeness::score))
                .orElseThrow();
    }

    /** Who of the candidates may be this person, best first. */
    public List<Match> likely(Particulars person, Collection<Candidate> candidates) {
        var comparing = comparison.remembering();
        return candidates.stream()
                .flatMap(candidate -> likely(person, candidate, comparing))
                .sorted(BEST_FIRST)
                .toList();
    }

    private static Stream<Match> likely(Particulars person, Candidate candidate, Comparison comparison) {
        var likeness = best(List.of(person), candidate, comparison);
        return likeness.verdict() == Verdict.UNLIKELY ? Stream.empty() : Stream.of(new Match(candidate, likeness));
    }
}
