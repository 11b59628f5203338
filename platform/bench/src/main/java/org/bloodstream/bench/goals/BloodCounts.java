package org.bloodstream.bench.goals;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.bloodstream.bench.load.MllpLoad;

/** Blood counts as a laboratory sends them: each of another patient than the one before, in original mode (one AA). */
final class BloodCounts implements MllpLoad.Messages {
    private static final int PATIENTS = 997;
    private static final String PATIENT = "3999999993";
    private static final int ACCEPT_ACKNOWLEDGEMENT = 14;
    private static final int CONTROL_ID = 9;

    private final List<String> patients;
    private final String[] header;
    private final String rest;
    private final AtomicInteger turn = new AtomicInteger();

    BloodCounts(String sample) {
        var segments = sample.split("\\R|\r");
        header = segments[0].split("\\|", -1);
        Arrays.fill(header, ACCEPT_ACKNOWLEDGEMENT, ACCEPT_ACKNOWLEDGEMENT + 2, "");
        rest = Arrays.stream(segments).skip(1).filter(line -> !line.isBlank()).collect(Collectors.joining("\r"));
        patients = Patients.numbers(PATIENTS);
    }

    @Override
    public String of(int connection, String controlId) {
        var patient = patients.get(Math.floorMod(turn.getAndIncrement(), patients.size()));
        var fields = header.clone();
        fields[CONTROL_ID] = controlId;
        return String.join("|", fields) + "\r" + rest.replace(PATIENT, patient) + "\r";
    }
}
