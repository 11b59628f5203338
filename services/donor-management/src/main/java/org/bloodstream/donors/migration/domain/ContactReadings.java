package org.bloodstream.donors.migration.domain;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.util.Arrays;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.bloodstream.donors.contact.domain.Channel;

/** How a donor is reached and what they said yes or no to, as the record takes it. */
final class ContactReadings {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final Pattern FIVE_DIGITS = Pattern.compile("(\\D*\\d){5}.*");
    private static final Pattern CONSENT = Pattern.compile("([a-z][a-z0-9-]{2,59}) +(yes|no) +([0-9-]{10})");

    private ContactReadings() {}

    static Reading email() {
        return (given, today) -> {
            var email = Readings.text(254).read(given.strip(), today);
            refuseIf(!EMAIL.matcher(email).matches(), "email-unreadable", "Is no e-mail address");
            return email;
        };
    }

    static Reading phone() {
        return (given, today) -> {
            var phone = Readings.text(40).read(given.strip(), today);
            refuseIf(!FIVE_DIGITS.matcher(phone).matches(), "phone-unreadable", "Has fewer than five digits");
            return phone;
        };
    }

    /** {@code LETTER EMAIL}, in any order. */
    static Reading channels() {
        var one = Readings.oneOf(Channel.class);
        return (given, today) -> {
            var wanted = new TreeSet<String>();
            for (var channel : given.strip().split(" +")) wanted.add(one.read(channel, today));
            return String.join(" ", wanted);
        };
    }

    /** {@code invitations yes 2019-05-06; research no 2020-01-31}, in any order. */
    static Reading consents() {
        var past = Readings.pastDay();
        return (given, today) -> {
            var said = new TreeMap<String, String>();
            Arrays.stream(given.split(";", -1)).map(String::strip).forEach(word -> {
                var read = CONSENT.matcher(word);
                refuseIf(
                        !read.matches(),
                        "consent-unreadable",
                        "Is no consent: write what to, yes or no, and the day, as invitations yes 2019-05-06; more after a semicolon");
                var day = past.read(read.group(3), today);
                var before = said.put(read.group(1), read.group(2) + " " + day);
                refuseIf(before != null, "consent-twice", "Says something of the same consent twice");
            });
            var words = said.entrySet().stream().map(each -> each.getKey() + " " + each.getValue());
            return String.join("; ", words.toList());
        };
    }
}
