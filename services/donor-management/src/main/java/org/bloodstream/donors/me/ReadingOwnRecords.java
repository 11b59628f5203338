package org.bloodstream.donors.me;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.bloodstream.donors.account.application.Me;
import org.bloodstream.donors.contact.application.Contacts;
import org.bloodstream.donors.contact.application.PersonsContact;
import org.bloodstream.donors.contact.domain.PersonsConsents;
import org.bloodstream.donors.contact.domain.Said;
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
    private final PersonsContact person;
    private final Deferrals deferrals;
    private final RulesInForce<SelectionPolicy> rules;
    private final ZoneId zone;
    private final Clock clock;

    ReadingOwnRecords(
            OwnParticulars particulars,
            Contacts contacts,
            PersonsContact person,
            Deferrals deferrals,
            RulesInForce<SelectionPolicy> rules,
            ZoneId zone,
            Clock clock) {
        this.particulars = particulars;
        this.contacts = contacts;
        this.person = person;
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
                        person.consents(me.donor()).map(ReadingOwnRecords::consented),
                        inForce(me),
                        Mono.defer(() -> rules.at(clock.instant())))
                .map(known -> {
                    var policy = known.getT6().rules();
                    var own = known.getT1();
                    return new OwnRecord(
                            own.familyName(),
                            own.givenName(),
                            own.dateOfBirth(),
                            known.getT3(),
                            known.getT4(),
                            known.getT5().stream()
                                    .map(ReadingOwnRecords::waiting)
                                    .toList(),
                            NextByType.of(policy, own.donorsSex(), known.getT2(), today()),
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

    private static List<Consented> consented(PersonsConsents consents) {
        return consents.counting().stream()
                .map(Said::word)
                .map(said -> new Consented(said.consent(), said.wording(), said.given(), said.on()))
                .toList();
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
