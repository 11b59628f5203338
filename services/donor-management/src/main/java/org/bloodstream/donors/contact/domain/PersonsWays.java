package org.bloodstream.donors.contact.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The ways in which a person wants to be reached: of several numbers those alone that every one that was asked wants, until they
 * are asked again. [D]
 *
 * @param asked whether anybody asked them; of whom nobody asked the address is all that was given
 */
public record PersonsWays(boolean asked, Set<Channel> wanted) {
    public PersonsWays {
        wanted = Set.copyOf(wanted);
    }

    /** @param answers of each number that was asked, its last */
    public static PersonsWays of(NumbersOfPerson numbers, List<Said<Set<Channel>>> answers) {
        var standing = numbers.standing(answers).stream().map(Said::word).toList();
        var wanted = EnumSet.allOf(Channel.class);
        standing.forEach(wanted::retainAll);
        boolean asked = standing.stream().anyMatch(ways -> !ways.isEmpty());
        return new PersonsWays(asked, asked ? wanted : Set.of());
    }
}
