package org.bloodstream.donors.migration.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.bloodstream.donors.contact.domain.Channel;
import org.bloodstream.donors.contact.domain.ContactDetails;
import org.bloodstream.donors.contact.domain.ContactPolicy;

/** The channels of a donor over their columns: by the rule for every record, each needs what it goes to. */
final class WaysToReach {
    private WaysToReach() {}

    static List<RowFault> faults(SortedMap<String, String> values) {
        return ContactPolicy.objectionsTo(details(values), null, 0, 0).stream()
                .map(objection -> new RowFault("channels", objection.code(), objection.message()))
                .toList();
    }

    private static ContactDetails details(SortedMap<String, String> values) {
        var line = values.get("address_line");
        return new ContactDetails(
                values.get("postcode"),
                line == null ? List.of() : List.of(line),
                false,
                values.get("email"),
                values.get("phone"),
                channels(values.getOrDefault("channels", "")),
                null);
    }

    private static Set<Channel> channels(String given) {
        return Arrays.stream(given.split(" "))
                .filter(channel -> !channel.isEmpty())
                .map(Channel::valueOf)
                .collect(Collectors.toSet());
    }
}
