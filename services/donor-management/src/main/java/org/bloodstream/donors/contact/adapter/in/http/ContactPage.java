package org.bloodstream.donors.contact.adapter.in.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.contact.application.Contacts.RecordedConsent;
import org.bloodstream.donors.contact.application.Contacts.Version;
import org.bloodstream.donors.contact.domain.Channel;
import org.bloodstream.donors.contact.domain.Consent;
import org.bloodstream.donors.contact.domain.PersonsConsents;
import org.bloodstream.donors.contact.domain.PersonsWays;
import org.bloodstream.donors.standing.domain.DonorOnRegister;
import org.jspecify.annotations.Nullable;

/**
 * @param survivor of a record that was merged into another: the one to go on with
 * @param versions the latest first: the first counts
 * @param consents the latest first, under this number
 * @param counting of each consent the word that counts, under whichever number of the person it was said
 * @param wanted the ways that count, over all numbers of the person; absent when nobody asked
 */
record ContactPage(
        UUID donor,
        @Nullable UUID survivor,
        List<Contact> versions,
        List<Said> consents,
        List<Counting> counting,
        @Nullable Set<Channel> wanted) {

    static ContactPage of(
            DonorOnRegister donor,
            List<Version> versions,
            List<RecordedConsent> consents,
            PersonsConsents counting,
            PersonsWays ways) {
        return new ContactPage(
                donor.donor(),
                donor.survivor(),
                versions.stream().map(Contact::of).toList(),
                consents.stream().map(Said::of).toList(),
                counting.counting().stream().map(Counting::of).toList(),
                ways.asked() ? ways.wanted() : null);
    }

    record Contact(
            int version,
            @Nullable String postcode,
            List<String> addressLines,
            boolean noFixedAddress,
            @Nullable String email,
            @Nullable String phone,
            Set<Channel> channels,
            @Nullable String language,
            @Nullable Actor by,
            Instant at) {
        static Contact of(Version version) {
            var details = version.details();
            return new Contact(
                    version.version(),
                    details.postcode(),
                    details.addressLines(),
                    details.noFixedAddress(),
                    details.email(),
                    details.phone(),
                    details.channels(),
                    details.language(),
                    version.by(),
                    version.at());
        }
    }

    record Said(String consent, String wording, boolean given, LocalDate on, Actor by, Instant at) {
        static Said of(RecordedConsent recorded) {
            var said = recorded.consent();
            return new Said(said.consent(), said.wording(), said.given(), said.on(), recorded.by(), recorded.at());
        }
    }

    /** @param donor the number under which it was said */
    record Counting(UUID donor, String consent, boolean given, LocalDate on) {
        static Counting of(org.bloodstream.donors.contact.domain.Said<Consent> said) {
            var word = said.word();
            return new Counting(said.number(), word.consent(), word.given(), word.on());
        }
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "ContactPage[…]";
    }
}
