package org.bloodstream.region.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bloodstream.region.hl7.Segment;
import org.bloodstream.region.hl7.Segments;
import org.bloodstream.region.people.Person;

/** Names and numbers of everybody who appears in a run: what must stand in no log, metric or trace. */
final class People {
    /** Shorter ones are titles and codes. */
    private static final int SHORTEST = 3;

    private final Set<String> told = new TreeSet<>();

    void meet(Person donor) {
        tell(Stream.of(
                donor.familyName(), donor.givenName(), donor.dateOfBirth().toString()));
    }

    /** A number of somebody whom no message names. */
    void meet(String number) {
        tell(Stream.of(number));
    }

    /** Everybody whom a message of HL7 v2 names: the patient, numbers that retire, the next of kin. */
    void meet(Segments message) {
        message.all("PID").forEach(pid -> {
            tell(numbers(pid, 3));
            tell(names(pid, 5));
            tell(Stream.of(pid.field(7), pid.component(11, 1), pid.component(13, 7)));
        });
        message.all("MRG").forEach(merge -> tell(numbers(merge, 1)));
        message.all("PV1").forEach(visit -> tell(numbers(visit, 19)));
        message.all("NK1").forEach(kin -> tell(Stream.concat(names(kin, 2), Stream.of(kin.component(5, 7)))));
    }

    private static Stream<String> names(Segment segment, int field) {
        return Stream.of(segment.component(field, 1), segment.component(field, 2), segment.component(field, 3));
    }

    private static Stream<String> numbers(Segment segment, int field) {
        return Arrays.stream(segment.field(field).split("~")).map(number -> number.split("\\^", 2)[0]);
    }

    private void tell(Stream<String> texts) {
        texts.filter(text -> text.length() >= SHORTEST).forEach(told::add);
    }

    Set<String> told() {
        return told;
    }

    /** A line for each. */
    void writeTo(Path file) {
        try {
            Files.write(file, told);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
