package org.bloodstream.blood.compatibility;

/** As the patient's record states it. Only a recorded MALE is taken as unable to become pregnant; doubt protects. */
public enum RecordedSex {
    FEMALE,
    MALE,
    OTHER,
    UNKNOWN
}
