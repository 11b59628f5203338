package org.bloodstream.donors.likeness.domain;

import java.time.LocalDate;
import org.bloodstream.blood.patient.HealthAndCareNumber;
import org.bloodstream.blood.patient.NationalNumber;
import org.bloodstream.donors.likeness.adapter.out.text.ShippedTables;
import org.bloodstream.donors.registration.domain.Sex;
import org.jspecify.annotations.Nullable;

/** Made-up people, and phrases about them. */
final class People {
    static final Comparison COMPARISON = ShippedTables.comparison();
    static final NationalNumber HCN = new HealthAndCareNumber("3999999993");
    static final NationalNumber OTHER_HCN = new HealthAndCareNumber("3999999985");
    static final Residence HOME = Residence.of("BT12 6BE", "7 Lagan Row");
    static final LocalDate BORN = LocalDate.of(1990, 5, 17);
    static final Particulars NORA =
            new Particulars(NormalName.of("Lagan"), NormalName.of("Nora"), BORN, Sex.FEMALE, HOME, null);
    static final Particulars STRANGER = new Particulars(
            NormalName.of("Bann"),
            NormalName.of("Peter"),
            LocalDate.of(1961, 2, 3),
            Sex.MALE,
            Residence.of("BT48 6HQ", "21 Foyle View"),
            null);

    private People() {}

    static Particulars named(Particulars person, String family, String given) {
        return new Particulars(
                NormalName.of(family),
                NormalName.of(given),
                person.dateOfBirth(),
                person.sex(),
                person.residence(),
                person.number());
    }

    static Particulars born(Particulars person, @Nullable LocalDate date) {
        return new Particulars(
                person.family(), person.given(), date, person.sex(), person.residence(), person.number());
    }

    static Particulars living(Particulars person, Residence residence) {
        return new Particulars(
                person.family(), person.given(), person.dateOfBirth(), person.sex(), residence, person.number());
    }

    static Particulars numbered(Particulars person, @Nullable NationalNumber number) {
        return new Particulars(
                person.family(), person.given(), person.dateOfBirth(), person.sex(), person.residence(), number);
    }

    static Level level(Likeness likeness, Field field) {
        return part(likeness, field).level();
    }

    static Part part(Likeness likeness, Field field) {
        return likeness.parts().stream()
                .filter(part -> part.field() == field)
                .findFirst()
                .orElseThrow();
    }
}
