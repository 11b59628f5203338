package org.bloodstream.donors.contact.domain;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a donor is reached, letter by letter as given.
 *
 * @param addressLines house and street first; empty when none was given
 * @param noFixedAddress the donor says so; an address may be given all the same, as of a hostel
 * @param channels what the donor wants to be reached by; may be empty
 * @param language BCP 47; absent when nobody asked
 */
public record ContactDetails(
        @Nullable String postcode,
        List<String> addressLines,
        boolean noFixedAddress,
        @Nullable String email,
        @Nullable String phone,
        Set<Channel> channels,
        @Nullable String language) {
    public ContactDetails {
        addressLines = List.copyOf(addressLines);
        channels = Set.copyOf(channels);
    }

    /** The same places, by these ways. */
    public ContactDetails reachedBy(Set<Channel> wanted) {
        return new ContactDetails(postcode, addressLines, noFixedAddress, email, phone, wanted, language);
    }

    boolean wants(Channel channel) {
        return channels.contains(channel);
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "ContactDetails[…]";
    }
}
