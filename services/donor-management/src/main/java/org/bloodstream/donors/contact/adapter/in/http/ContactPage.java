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
import org.bloodstream.donors.standing.domain.DonorOnRegister;
import org.jspecify.annotations.Nullable;

/**
 * @param survivor of a record that was merged into another: the one to go on with
 * @param versions the latest first: the first counts
 * @param consents the latest first: of each consent the first counts
 */
record ContactPage(UUID donor, @Nullable UUID survivor, List<Contact> versions, List<Said> consents) {

    static ContactPage of(DonorOnRegister donor, List<Version> versions, List<RecordedConsent> consents) {
        return new ContactPage(
                donor.donor(),
                donor.survivor(),
                versions.stream().map(Contact::of).toList(),
                consents.stream().map(Said::of).toList());
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

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "ContactPage[…]";
    }
}
