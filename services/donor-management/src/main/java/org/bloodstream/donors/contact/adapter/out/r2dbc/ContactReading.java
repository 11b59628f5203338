package org.bloodstream.donors.contact.adapter.out.r2dbc;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.contact.application.Contacts.RecordedConsent;
import org.bloodstream.donors.contact.application.Contacts.Version;
import org.bloodstream.donors.contact.domain.Channel;
import org.bloodstream.donors.contact.domain.Consent;
import org.bloodstream.donors.contact.domain.ContactDetails;

/** Rows as the domain knows them. */
final class ContactReading {
    private ContactReading() {}

    static Version version(Readable row) {
        var details = new ContactDetails(
                row.get("postcode", String.class),
                texts(row, "address_lines"),
                required(row, "no_fixed_address", Boolean.class),
                row.get("email", String.class),
                row.get("phone", String.class),
                texts(row, "channels").stream().map(Channel::valueOf).collect(Collectors.toSet()),
                row.get("language", String.class));
        var changedBy = row.get("changed_by", String.class);
        return new Version(
                required(row, "version", Integer.class),
                details,
                required(row, "ways_asked", Boolean.class),
                changedBy == null ? null : new Actor(changedBy),
                required(row, "changed_at", Instant.class));
    }

    static RecordedConsent consent(Readable row) {
        var consent = new Consent(
                required(row, "consent", String.class),
                required(row, "wording", String.class),
                required(row, "given", Boolean.class),
                required(row, "given_on", LocalDate.class));
        return new RecordedConsent(
                consent,
                new Actor(required(row, "recorded_by", String.class)),
                required(row, "recorded_at", Instant.class));
    }

    private static List<String> texts(Readable row, String column) {
        return Arrays.asList(required(row, column, String[].class));
    }

    private static <T> T required(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
