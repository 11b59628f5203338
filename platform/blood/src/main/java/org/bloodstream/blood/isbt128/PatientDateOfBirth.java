package org.bloodstream.blood.isbt128;

import java.time.LocalDate;

/** Structure 024: a patient's date of birth and where it was found. Personal: never in logs. */
public record PatientDateOfBirth(LocationCode location, LocalDate date) implements DataStructure {

    /** @throws org.bloodstream.blood.UnreadableCodeException {@code label-date-malformed} */
    static PatientDateOfBirth read(String data) {
        return new PatientDateOfBirth(new LocationCode(data.substring(0, 2)), CalendarDate.read(data, 2));
    }

    @Override
    public StructureType type() {
        return StructureType.PATIENT_DATE_OF_BIRTH;
    }

    @Override
    public String data() {
        return location.value() + CalendarDate.write(date);
    }

    @Override
    public String printed() {
        return PrintedDate.of(date);
    }

    @Override
    public String toString() {
        return "a patient's date of birth…";
    }
}
