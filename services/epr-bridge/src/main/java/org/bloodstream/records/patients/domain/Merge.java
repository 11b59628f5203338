package org.bloodstream.records.patients.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.records.patients.domain.Patient.Living;
import org.bloodstream.records.patients.domain.Patient.Replaced;
import org.bloodstream.records.patients.domain.PatientEvent.PatientsMerged;

/**
 * Numbers are retired in favour of a surviving patient (A40). The whole record that holds a retired number is merged; a
 * number that nobody holds yet is retired as it is, so that it can never become a patient later.
 *
 * <p>A merge is about numbers: a survivor who is known keeps their name, sex, birth date and address, which A08 and A31
 * change. Merges are sent late and from other screens, and have set a name back that was corrected meanwhile.
 *
 * @param retired at least one
 */
public record Merge(Claim survivor, Set<PatientIdentifier> retired, Instant at) {
    public Merge {
        retired = Set.copyOf(retired);
        if (retired.isEmpty()) throw new IllegalArgumentException("a merge retires a number");
    }

    /** What becomes of a merge. */
    public sealed interface Outcome {
        /** @param events empty when all of it was known already */
        record Merged(Living survivor, List<Replaced> replaced, List<PatientEvent> events) implements Outcome {}

        record Refused(List<PatientObjection> objections) implements Outcome {}
    }

    /**
     * @param holders every patient that holds one of the numbers named here
     * @param id for a survivor who is not known yet
     */
    public Outcome decide(Collection<Living> holders, UUID id) {
        var named = holders.stream()
                .filter(holder -> survivor.numbers().stream().anyMatch(holder::has))
                .toList();
        var recognised = Recognition.of(
                survivor.numbers(), named.stream().map(this::withoutRetired).toList());
        var objections =
                Stream.concat(doubts(recognised), objections(holders, named)).toList();
        if (!objections.isEmpty()) return new Outcome.Refused(objections);
        var claim = recognised instanceof Recognition.Known ? survivor.ofNumbersOnly() : survivor;
        return switch (Hearing.of(recognised, claim, new Happening.Mentioned(at), id)) {
            case Hearing.Refused(var reasons) -> new Outcome.Refused(reasons);
            case Hearing.Heard heard -> merged(heard.patient(), heard.events(), holders);
        };
    }

    /** A number may make way for another of its kind in one merge. */
    private Living withoutRetired(Living holder) {
        var gone = Numbers.ranked(holder.numbers().stream().filter(retired::contains));
        return gone.size() < holder.numbers().size() ? holder.retiring(gone) : holder;
    }

    private static Stream<PatientObjection> doubts(Recognition recognised) {
        return switch (recognised) {
            case Recognition.Doubtful(var objection) -> Stream.of(objection);
            case Recognition.Known _, Recognition.Unknown _ -> Stream.empty();
        };
    }

    private Stream<PatientObjection> objections(Collection<Living> holders, List<Living> named) {
        List<PatientObjection> objections = new ArrayList<>();
        if (retired.stream().anyMatch(survivor.numbers()::contains)) {
            objections.add(new PatientObjection.MergedIntoItself());
        }
        if (holders.stream().filter(holder -> !named.contains(holder)).anyMatch(this::holdsAsRetired)) {
            objections.add(new PatientObjection.MergedElsewhere());
        }
        return objections.stream();
    }

    private boolean holdsAsRetired(Living holder) {
        return retired.stream().anyMatch(holder.retired()::contains);
    }

    private Outcome merged(Living patient, List<PatientEvent> introduction, Collection<Living> holders) {
        var others = holders.stream()
                .filter(holder -> !holder.id().equals(patient.id()))
                .toList();
        var gone = gone(retiredBefore(patient, holders), others);
        var surviving = patient.retiring(gone);
        var events = Stream.<PatientEvent>concat(
                introduction.stream(), gone.stream().map(number -> new PatientsMerged(surviving.main(), number, at)));
        var replaced = others.stream()
                .map(other -> new Replaced(other.id(), other.version(), other.person(), surviving.id()))
                .toList();
        return new Outcome.Merged(surviving, replaced, events.toList());
    }

    /** Also what the other records had retired before: nobody should need to follow a chain. */
    private SortedSet<PatientIdentifier> gone(Set<PatientIdentifier> before, List<Living> others) {
        var numbers = Stream.concat(retired.stream(), others.stream().flatMap(other -> other.everyNumber().stream()));
        return Numbers.ranked(numbers.filter(number -> !before.contains(number)));
    }

    private static Set<PatientIdentifier> retiredBefore(Living patient, Collection<Living> holders) {
        return holders.stream()
                .filter(holder -> holder.id().equals(patient.id()))
                .findFirst()
                .map(Living::retired)
                .orElse(Set.of());
    }
}
