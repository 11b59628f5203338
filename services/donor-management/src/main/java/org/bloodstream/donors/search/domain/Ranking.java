package org.bloodstream.donors.search.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.donors.likeness.domain.Comparison;
import org.bloodstream.donors.likeness.domain.Field;
import org.bloodstream.donors.likeness.domain.Level;
import org.bloodstream.donors.likeness.domain.Likeness;
import org.bloodstream.donors.likeness.domain.NormalName;
import org.bloodstream.donors.likeness.domain.Part;
import org.bloodstream.donors.likeness.domain.Particulars;
import org.bloodstream.donors.likeness.domain.Verdict;

/** Which donors fit best, by the model that finds duplicates. */
public final class Ranking {
    private static final Comparator<Match> BEST_FIRST = Comparator.comparingDouble(
                    (Match match) -> match.likeness().score())
            .reversed()
            .thenComparing(match -> match.candidate().donor());

    /** What is shorter is one slip from too many. */
    private static final int FEWEST_LETTERS = 3;

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
     * stranger is about once in two million. Or whether anybody has the birth date and one name as sought and the other, of three
     * letters at least, with {@linkplain NormalName#oneSlipFrom one slip}, which in a short name is not alike enough to be {@code LIKELY} [D].
     *
     * @param found best first
     */
    public static boolean settled(DonorQuery query, List<Match> found) {
        return !found.isEmpty()
                && (named(query, found.getFirst())
                        || found.getFirst().likeness().verdict() != Verdict.UNLIKELY
                        || found.stream().anyMatch(match -> slipped(query, match)));
    }

    /** Those for whom something beside the birth date speaks: nobody has a reason to open a stranger's record who was born on that day. */
    public static List<Match> withoutStrangers(DonorQuery query, List<Match> found) {
        return found.stream()
                .filter(match ->
                        named(query, match) || match.likeness().parts().stream().anyMatch(Ranking::speaksFor))
                .toList();
    }

    private static boolean speaksFor(Part part) {
        return part.field() != Field.DATE_OF_BIRTH && part.weight() > 0;
    }

    private static boolean slipped(DonorQuery query, Match match) {
        boolean born = match.likeness().parts().stream()
                .anyMatch(part -> part.field() == Field.DATE_OF_BIRTH && part.level() == Level.EXACT);
        return born
                && query.readings().stream()
                        .anyMatch(reading -> match.candidate().forms().anyMatch(form -> slipped(reading, form)));
    }

    private static boolean slipped(Particulars sought, Particulars form) {
        return sought.given().sameAs(form.given()) && slipped(sought.family(), form.family())
                || sought.family().sameAs(form.family()) && slipped(sought.given(), form.given());
    }

    private static boolean slipped(NormalName sought, NormalName name) {
        return Math.min(sought.whole().length(), name.whole().length()) >= FEWEST_LETTERS && sought.oneSlipFrom(name);
    }

    /** Somebody who was sought by a number of theirs: nothing is compared. */
    public Match asSought(Candidate candidate) {
        var nothing = new DonorQuery(List.of(), null, null, null, null);
        return new Match(candidate, best(nothing.readings(), candidate, comparison));
    }

    private static boolean named(DonorQuery query, Match match) {
        return query.legacyNumber() != null || match.candidate().donor().equals(query.donor());
    }

    /** By the reading that fits best; only that one is shown with its parts. */
    private static Likeness best(List<Particulars> readings, Candidate candidate, Comparison comparison) {
        var forms = candidate.forms().toList();
        var reading = readings.getFirst();
        var form = forms.getFirst();
        double best = Double.NEGATIVE_INFINITY;
        for (var each : readings)
            for (var of : forms) {
                double score = comparison.score(each, of);
                if (score <= best) continue;
                best = score;
                reading = each;
                form = of;
            }
        return comparison.compare(reading, form);
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
