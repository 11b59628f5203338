package org.bloodstream.donors.correcting.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bloodstream.blood.patient.NationalNumber;
import org.bloodstream.donors.contact.application.Contacts;
import org.bloodstream.donors.contact.domain.ContactDetails;
import org.bloodstream.donors.correcting.domain.Address;
import org.bloodstream.donors.correcting.domain.Change.HealthNumber;
import org.bloodstream.donors.correcting.domain.CorrectedField;
import org.bloodstream.donors.correcting.domain.Correction;
import org.bloodstream.donors.correcting.domain.CorrectionOutcome;
import org.bloodstream.donors.correcting.domain.CorrectionOutcome.Corrected;
import org.bloodstream.donors.correcting.domain.CorrectionOutcome.DonorUnknown;
import org.bloodstream.donors.correcting.domain.CorrectionOutcome.Refused;
import org.bloodstream.donors.correcting.domain.CorrectionPolicy;
import org.bloodstream.donors.correcting.domain.Touched;
import org.bloodstream.donors.likeness.domain.Comparison;
import org.bloodstream.donors.merging.application.Merges;
import org.bloodstream.donors.search.application.FindingDonors;
import org.bloodstream.donors.search.domain.Match;
import org.bloodstream.journal.Act;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Service
public class CorrectingDonors {
    private final Corrections corrections;
    private final Contacts contacts;
    private final Merges merges;
    private final FindingDonors register;
    private final Comparison comparison;

    CorrectingDonors(
            Corrections corrections, Contacts contacts, Merges merges, FindingDonors register, Comparison comparison) {
        this.corrections = corrections;
        this.contacts = contacts;
        this.merges = merges;
        this.register = register;
        this.comparison = comparison;
    }

    /**
     * What came of it.
     *
     * @param touched decisions that rested on what was wrong
     * @param likely who else on the register may be this person, now that it is right; best first
     */
    public record Answered(CorrectionOutcome outcome, List<Touched> touched, List<Match> likely) {
        public Answered {
            touched = List.copyOf(touched);
            likely = List.copyOf(likely);
        }

        Answered(CorrectionOutcome outcome) {
            this(outcome, List.of(), List.of());
        }
    }

    /** Call inside a transaction. */
    public Mono<Answered> correct(Correction correction, Act act) {
        return corrections
                .lock(correction.donor())
                .flatMap(donor -> bearer(correction)
                        .map(bearer ->
                                CorrectionPolicy.decide(donor, correction, bearer.orElse(null), comparison, act.at())))
                .flatMap(outcome -> record(outcome, correction, act))
                .defaultIfEmpty(new Answered(new DonorUnknown()));
    }

    private Mono<Optional<UUID>> bearer(Correction correction) {
        return Flux.fromIterable(correction.changes())
                .ofType(HealthNumber.class)
                .<NationalNumber>mapNotNull(HealthNumber::number)
                .next()
                .flatMap(number -> corrections.bearer(number, correction.donor()))
                .singleOptional();
    }

    private Mono<Answered> record(CorrectionOutcome outcome, Correction correction, Act act) {
        return switch (outcome) {
            case Corrected corrected ->
                corrections
                        .record(corrected, correction.words(), act)
                        .then(moved(corrected, act))
                        .then(Mono.defer(() -> Mono.zip(touched(corrected), likely(corrected))))
                        .map(found -> new Answered(corrected, found.getT1(), found.getT2()));
            case Refused _, DonorUnknown _ -> Mono.just(new Answered(outcome));
        };
    }

    /** An address has versions of its own: a corrected one is the next. */
    private Mono<Void> moved(Corrected corrected, Act act) {
        if (!corrected.event().fields().contains(CorrectedField.ADDRESS)) return Mono.empty();
        var donor = corrected.event().donor();
        return contacts.versions(donor)
                .next()
                .flatMap(last -> contacts.correct(
                        donor,
                        last.version() + 1,
                        at(last.details(), corrected.after().address()),
                        act));
    }

    private static ContactDetails at(ContactDetails was, Address address) {
        return new ContactDetails(
                address.postcode(),
                address.lines(),
                was.noFixedAddress(),
                was.email(),
                was.phone(),
                was.channels(),
                was.language());
    }

    private Mono<List<Touched>> touched(Corrected corrected) {
        return corrections
                .decisions(corrected.event().donor())
                .collectList()
                .map(decisions -> Touched.by(corrected, decisions));
    }

    private Mono<List<Match>> likely(Corrected corrected) {
        return merges.recordsOf(corrected.event().donor())
                .zipWith(register.likely(corrected.after().particulars()))
                .map(found -> found.getT2().stream()
                        .filter(match ->
                                !found.getT1().contains(match.candidate().donor()))
                        .toList());
    }
}
