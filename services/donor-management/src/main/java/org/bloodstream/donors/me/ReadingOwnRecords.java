package org.bloodstream.donors.me;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.bloodstream.donors.account.application.Me;
import org.bloodstream.donors.contact.application.Contacts;
import org.bloodstream.donors.contact.domain.Consent;
import org.bloodstream.donors.deferral.application.Deferrals;
import org.bloodstream.donors.deferral.application.WrittenEnd;
import org.bloodstream.donors.deferral.domain.Deferral;
import org.bloodstream.donors.deferral.domain.DeferralState;
import org.bloodstream.donors.eligibility.domain.SelectionPolicy;
import org.bloodstream.donors.me.OwnRecord.Consented;
import org.bloodstream.donors.me.OwnRecord.Contact;
import org.bloodstream.donors.me.OwnRecord.Waiting;
import org.bloodstream.rules.RulesInForce;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class ReadingOwnRecords {
    private final OwnParticulars particulars;
    private final Contacts contacts;
    private final Deferrals deferrals;
    private final RulesInForce<SelectionPolicy> rules;
    private final ZoneId zone;
    private final Clock clock;

    ReadingOwnRecords(
            OwnParticulars particulars,
            Contacts contacts,
            Deferrals deferrals,
            RulesInForce<SelectionPolicy> rules,
            ZoneId zone,
            Clock clock) {
        this.particulars = particulars;
        this.contacts = contacts;
        this.deferrals = deferrals;
        this.rules = rules;
        this.zone = zone;
        this.clock = clock;
    }

    Mono<OwnRecord> of(Me me) {
        return Mono.zip(
                        particulars.of(me.donor()),
                        particulars.donations(me.records()).collectList(),
                        contacts.versions(me.donor()).next().map(ReadingOwnRecords::contact),
                        contacts.consents(me.donor())
                                .map(Contacts.RecordedConsent::consent)
                                .collectList(),
                        inForce(me),
                        Mono.defer(() -> rules.at(clock.instant())))
                .map(known -> {
                    var policy = known.getT6().rules();
                    var person = known.getT1();
                    return new OwnRecord(
                            person.familyName(),
                            person.givenName(),
                            person.dateOfBirth(),
                            known.getT3(),
                            lastWords(known.getT4()),
                            known.getT5().stream()
                                    .map(ReadingOwnRecords::waiting)
                                    .toList(),
                            NextByType.of(policy, person.donorsSex(), known.getT2(), today()),
                            known.getT2());
                });
    }

    private Mono<List<Deferral>> inForce(Me me) {
        var now = clock.instant().atZone(zone);
        return deferrals.of(me.donor()).map(all -> all.stream()
                .filter(each -> each.state(now) == DeferralState.IN_FORCE)
                .toList());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private static Contact contact(Contacts.Version version) {
        var details = version.details();
        return new Contact(
                version.version(),
                details.postcode(),
                details.addressLines(),
                details.noFixedAddress(),
                details.email(),
                details.phone(),
                details.channels(),
                details.language());
    }

    /** @param all the latest first */
    private static List<Consented> lastWords(List<Consent> all) {
        var seen = new HashSet<String>();
        var last = new ArrayList<Consented>();
        for (var said : all)
            if (seen.add(said.consent()))
                last.add(new Consented(said.consent(), said.wording(), said.given(), said.on()));
        return last;
    }

    private static Waiting waiting(Deferral held) {
        var end = WrittenEnd.of(held.imposed().end());
        return new Waiting(
                held.wordsForDonor(),
                held.imposed().authority(),
                Waiting.End.valueOf(end.kind().name()),
                end.day(),
                end.instant());
    }
}
