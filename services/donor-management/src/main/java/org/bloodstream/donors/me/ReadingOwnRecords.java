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
import org.bloodstream.donors.deferral.Deferrals;
import org.bloodstream.donors.deferral.domain.HeldDeferral;
import org.bloodstream.donors.eligibility.domain.DeferralRule;
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
                        deferrals.inForce(me.records()),
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
                                    .map(held -> waiting(held, policy))
                                    .toList(),
                            NextByType.of(policy, person.donorsSex(), known.getT2(), today()),
                            known.getT2());
                });
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

    private static Waiting waiting(HeldDeferral held, SelectionPolicy policy) {
        return new Waiting(
                held.words(),
                policy.rule(held.code()).map(DeferralRule::source).orElse(null),
                switch (held.end()) {
                    case ON_DAY -> Waiting.End.ON_DAY;
                    case AT -> Waiting.End.AT;
                    case WHEN_IT_ENDS -> Waiting.End.WHEN_IT_ENDS;
                    case NEVER -> Waiting.End.NEVER;
                },
                held.day(),
                held.instant());
    }
}
