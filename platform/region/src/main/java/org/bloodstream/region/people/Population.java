package org.bloodstream.region.people;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import net.datafaker.Faker;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.region.people.Person.Sex;

/** The people of the region. Everybody is a pure function of their number, so nobody has to be remembered. */
public final class Population {
    private static final long SEED = 128;
    private static final LocalDate REFERENCE = LocalDate.of(2026, 1, 1);

    /** How many patients there are. */
    public int patients() {
        return HealthAndCareNumbers.FOR_THE_POPULATION.size();
    }

    /** @param number 0 to {@link #patients()} - 1; 1 to 99 years old: infants have requirements of their own */
    public Patient patient(int number) {
        var person = person(SEED + number, 1, 99);
        return new Patient(person, HealthAndCareNumbers.FOR_THE_POPULATION.get(number), "H" + (5_000_000 + number));
    }

    /** @param number any; 18 to 50 years old at the start of 2026, as a first donation from 60 on needs a clinician */
    public Person donor(long number) {
        return person(~(SEED + number), 18, 50);
    }

    /** As {@link #patient}, the group alone. */
    public BloodGroup groupOfPatient(int number) {
        return GroupMix.draw(random(SEED + number));
    }

    private static Person person(long seed, int youngest, int oldest) {
        var random = random(seed);
        var group = GroupMix.draw(random);
        var name = new Faker(Locale.UK, random).name();
        return new Person(
                plain(name.lastName()),
                plain(name.firstName()),
                REFERENCE.minusYears(random.nextInt(youngest, oldest + 1)).minusDays(random.nextInt(1, 300)),
                random.nextBoolean() ? Sex.FEMALE : Sex.MALE,
                group);
    }

    private static Random random(long seed) {
        return new Random(seed * 0x9E3779B97F4A7C15L);
    }

    /** Letters, hyphen and apostrophe: what a name may hold in HL7 v2 without escapes. */
    private static String plain(String name) {
        return name.replaceAll("[^\\p{L}'-]", "");
    }
}
