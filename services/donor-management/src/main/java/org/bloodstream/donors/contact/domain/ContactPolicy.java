package org.bloodstream.donors.contact.domain;

import static org.bloodstream.donors.contact.domain.Channel.EMAIL;
import static org.bloodstream.donors.contact.domain.Channel.LETTER;
import static org.bloodstream.donors.contact.domain.Channel.PHONE;
import static org.bloodstream.donors.contact.domain.Channel.TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.contact.domain.ContactObjection.AddressMissing;
import org.bloodstream.donors.contact.domain.ContactObjection.ConsentNotGiven;
import org.bloodstream.donors.contact.domain.ContactObjection.ContactChangedSince;
import org.bloodstream.donors.contact.domain.ContactObjection.DonorMergedAway;
import org.bloodstream.donors.contact.domain.ContactObjection.EmailMissing;
import org.bloodstream.donors.contact.domain.ContactObjection.PhoneMissing;
import org.jspecify.annotations.Nullable;

/** Which changes of contact, and which consents, are recorded. Nothing of it is health or identity. */
public final class ContactPolicy {
    private ContactPolicy() {}

    /**
     * @param survivor the record that stands for this one; absent for one that was not merged
     * @param version the one that is there, 0 as registered
     * @param seen the version that the change was made on
     */
    public static List<ContactObjection> objectionsTo(
            ContactDetails details, @Nullable UUID survivor, int version, int seen) {
        List<ContactObjection> objections = new ArrayList<>();
        if (survivor != null) objections.add(new DonorMergedAway(survivor));
        if (version != seen) objections.add(new ContactChangedSince(version));
        if (details.wants(LETTER) && details.addressLines().isEmpty()) objections.add(new AddressMissing());
        if (details.wants(EMAIL) && details.email() == null) objections.add(new EmailMissing());
        if ((details.wants(PHONE) || details.wants(TEXT)) && details.phone() == null)
            objections.add(new PhoneMissing());
        return objections;
    }

    /** @param holds whether the donor's last word on this consent was yes, under any number that still counts */
    public static List<ContactObjection> objectionsTo(Consent consent, @Nullable UUID survivor, boolean holds) {
        List<ContactObjection> objections = new ArrayList<>();
        if (survivor != null) objections.add(new DonorMergedAway(survivor));
        if (!consent.given() && !holds) objections.add(new ConsentNotGiven(consent.consent()));
        return objections;
    }
}
