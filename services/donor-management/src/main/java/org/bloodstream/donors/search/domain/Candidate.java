package org.bloodstream.donors.search.domain;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bloodstream.donors.likeness.domain.NormalName;
import org.bloodstream.donors.likeness.domain.Particulars;
import org.jspecify.annotations.Nullable;

/**
 * A donor who may be meant.
 *
 * @param familyName as given
 * @param givenName as given
 * @param postcode as given; absent when none was
 * @param former names from before a correction; empty for who never had another
 */
public record Candidate(
        UUID donor,
        String familyName,
        String givenName,
        @Nullable String postcode,
        Particulars particulars,
        List<FormerName> former) {
    public Candidate {
        former = List.copyOf(former);
    }

    /** The particulars as they are, and with each name that the donor had. */
    Stream<Particulars> forms() {
        return Stream.concat(Stream.of(particulars), former.stream().map(this::named));
    }

    private Particulars named(FormerName name) {
        return new Particulars(
                NormalName.of(name.family()),
                NormalName.of(name.given()),
                particulars.dateOfBirth(),
                particulars.sex(),
                particulars.residence(),
                particulars.number());
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "Candidate[" + donor + "]";
    }
}
