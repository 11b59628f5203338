package org.bloodstream.donors.contact.domain;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a person consents to: the stricter answer of all their numbers, until they are asked again. [D] */
public final class PersonsConsents {
    private final Map<String, List<Said<Consent>>> standing;

    private PersonsConsents(Map<String, List<Said<Consent>>> standing) {
        this.standing = standing;
    }

    /** @param words every word, under every number; of each number the latest first */
    public static PersonsConsents of(NumbersOfPerson numbers, List<Said<Consent>> words) {
        Map<String, Map<UUID, Said<Consent>>> last = new LinkedHashMap<>();
        words.forEach(said -> last.computeIfAbsent(said.word().consent(), _ -> new LinkedHashMap<>())
                .putIfAbsent(said.number(), said));
        Map<String, List<Said<Consent>>> standing = new LinkedHashMap<>();
        last.forEach((consent, each) -> standing.put(consent, numbers.standing(each.values())));
        return new PersonsConsents(standing);
    }

    /** Of each consent the word that counts: a no before any yes, else the latest. */
    public List<Said<Consent>> counting() {
        return standing.values().stream()
                .map(PersonsConsents::strictest)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Said<Consent>> strictest(List<Said<Consent>> words) {
        return words.stream()
                .min(Comparator.<Said<Consent>, Boolean>comparing(
                                said -> said.word().given())
                        .thenComparing(Said::at, Comparator.reverseOrder()));
    }

    /** What the person consents to. Silence under one number is no answer. */
    public Set<String> given() {
        return counting().stream()
                .map(Said::word)
                .filter(Consent::given)
                .map(Consent::consent)
                .collect(Collectors.toSet());
    }

    /** Whether there is a yes to withdraw, under whichever number. */
    public boolean holds(String consent) {
        return standing.getOrDefault(consent, List.of()).stream()
                .anyMatch(said -> said.word().given());
    }
}
