package org.bloodstream.region.simulation;

import java.util.random.RandomGenerator;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.region.people.Patient;
import org.bloodstream.region.people.Population;

/** One donation after another, each with its turn, from the donor to what becomes of it. */
final class Region {
    private final Centre centre;
    private final Hospital hospital;
    private final Population population = new Population();
    private final RandomGenerator random;

    Region(Centre centre, Hospital hospital, RandomGenerator random) {
        this.centre = centre;
        this.hospital = hospital;
        this.random = random;
    }

    /** @param number unique, also over restarts */
    void live(long number, Turn turn) throws Exception {
        var bag = centre.give(number, population.donor(number), turn);
        if (bag.isEmpty()) return;
        var patient = patientWith(bag.get().group());
        hospital.use(bag.get(), population.patient(patient), somebodyElseThan(patient), turn);
    }

    Turn draw() {
        return Turn.draw(random);
    }

    private int patientWith(BloodGroup group) {
        return random.ints(0, population.patients())
                .filter(number -> population.groupOfPatient(number).equals(group))
                .findFirst()
                .orElseThrow();
    }

    private Patient somebodyElseThan(int patient) {
        return population.patient((patient + 1 + random.nextInt(population.patients() - 1)) % population.patients());
    }
}
