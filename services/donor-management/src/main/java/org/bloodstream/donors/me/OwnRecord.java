package org.bloodstream.donors.me;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.bloodstream.donors.contact.domain.Channel;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.whereused.SentTo;
import org.jspecify.annotations.Nullable;

/**
 * What a donor sees of what is held. It has no donor's number, no note of the staff and no test's result.
 *
 * @param consents of each the last word
 * @param deferrals what health checks found and still holds
 * @param next by type of donation
 * @param donations latest first
 */
record OwnRecord(
        String familyName,
        String givenName,
        LocalDate dateOfBirth,
        Contact contact,
        List<Consented> consents,
        List<Waiting> deferrals,
        List<Next> next,
        List<Given> donations) {

    /** @param version what a change is made on */
    record Contact(
            int version,
            @Nullable String postcode,
            List<String> addressLines,
            boolean noFixedAddress,
            @Nullable String email,
            @Nullable String phone,
            Set<Channel> channels,
            @Nullable String language) {}

    record Consented(String consent, String wording, boolean given, LocalDate on) {}

    /**
     * @param words the rule's, for the donor
     * @param source of the rule in force; absent where it has no line of its own in the table of deferrals
     * @param day first local date on which it no longer holds
     */
    record Waiting(
            String words,
            @Nullable String source,
            End end,
            @Nullable LocalDate day,
            @Nullable Instant instant) {
        enum End {
            ON_DAY,
            AT,
            WHEN_IT_ENDS,
            NEVER
        }
    }

    /**
     * By the table of intervals alone: a deferral may hold for longer.
     *
     * @param from local date, today or later
     * @param words of the interval; absent where nothing keeps the donor from giving today
     */
    record Next(
            DonationType donation, LocalDate from, @Nullable String words) {}

    /**
     * @param printed the number as on the label, with its check character
     * @param day local date
     * @param wentTo empty until something was sent to a hospital
     */
    record Given(String printed, DonationType donation, String venue, LocalDate day, List<SentTo> wentTo) {}

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "OwnRecord[…]";
    }
}
