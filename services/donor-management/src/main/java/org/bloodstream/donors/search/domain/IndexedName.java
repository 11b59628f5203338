package org.bloodstream.donors.search.domain;

import java.util.List;
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
 */
public record IndexedName(String normal, Set<String> sounds) {
    public IndexedName {
        sounds = Set.copyOf(sounds);
    }

    public static IndexedName of(NormalName family, NormalName given, Spelling spelling) {
        List<String> parts =
                Stream.of(family, given).flatMap(name -> name.parts().stream()).toList();
        return new IndexedName(
                String.join(" ", parts),
                parts.stream().flatMap(part -> spelling.sounds(part).stream()).collect(Collectors.toUnmodifiableSet()));
    }

    /** Found by either name. */
    public IndexedName and(IndexedName other) {
        return new IndexedName(
                Stream.of(normal, other.normal)
                        .flatMap(name -> Stream.of(name.split(" ")))
                        .distinct()
                        .collect(Collectors.joining(" ")),
                Stream.concat(sounds.stream(), other.sounds.stream()).collect(Collectors.toUnmodifiableSet()));
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "IndexedName[…]";
    }
}
