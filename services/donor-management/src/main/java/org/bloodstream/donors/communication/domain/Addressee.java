package org.bloodstream.donors.communication.domain;

import java.util.Set;
import java.util.UUID;
import org.bloodstream.donors.contact.domain.ContactDetails;
import org.bloodstream.donors.standing.domain.DonorStanding;

/**
 * The donor as the one who gets a letter, as the register knows them now.
 *
 * @param donor pseudonym of the record that stands for the person
 * @param asked whether anybody asked how the donor wants to be reached; what is wanted is in the contact
 * @param consents what the donor's last word was yes to
 */
public record Addressee(
        UUID donor,
        String familyName,
        String givenName,
        ContactDetails contact,
        boolean asked,
        Set<String> consents,
        DonorStanding standing) {
    public Addressee {
        consents = Set.copyOf(consents);
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "Addressee[" + donor + "]";
    }
}
