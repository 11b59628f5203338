package org.bloodstream.donors.search.domain;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.donors.likeness.domain.NormalName;
import org.bloodstream.donors.likeness.domain.Spelling;

/**
 * A name as the register finds it again; made anew whenever the name changes.
 *
 * @param normal all parts of the name in their normal form, blanks between
 * @param sounds keys of how the parts sound
 * @param keys by {@link NameKey}: the parts, neighbours written together, and how each of these sounds
 */
public record IndexedName(String normal, Set<String> sounds, Set<String> keys) {
    public IndexedName {
        sounds = Set.copyOf(sounds);
        keys = Set.copyOf(keys);
    }

    /** Of names as given. */
    public static IndexedName of(String familyName, String givenName, Spelling spelling) {
        var parts = Stream.of(familyName, givenName)
                .flatMap(name -> NormalName.of(name).parts().stream())
                .toList();
        return new IndexedName(
                String.join(" ", parts),
                parts.stream().flatMap(part -> spelling.sounds(part).stream()).collect(Collectors.toUnmodifiableSet()),
                Stream.of(familyName, givenName)
                        .flatMap(name -> NameKey.ofName(name, spelling))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Found by either name. */
    public IndexedName and(IndexedName other) {
        return new IndexedName(
                Stream.of(normal, other.normal)
                        .flatMap(name -> Stream.of(name.split(" ")))
                        .distinct()
                        .collect(Collectors.joining(" ")),
                union(sounds, other.sounds),
                union(keys, other.keys));
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "IndexedName[…]";
    }
}
