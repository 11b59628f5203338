package org.bloodstream.chaos.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** PostgreSQL's processes that serve a client of a service. */
record Backends(ProcessHandle postmaster) {
    private static final List<String> USERS =
            List.of("donor_management", "blood_production", "lims_bridge", "epr_bridge", "outcome");

    /** By process id. */
    List<ProcessHandle> ofServices() {
        return postmaster
                .children()
                .filter(process ->
                        USERS.stream().anyMatch(user -> title(process).startsWith("postgres: " + user + " ")))
                .sorted(Comparator.comparingLong(ProcessHandle::pid))
                .toList();
    }

    /** As {@code postgres: outcome outcome 127.0.0.1(40312) idle}. */
    static String title(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"))
                    .replace('\0', ' ')
                    .strip();
        } catch (IOException _) {
            return "";
        }
    }
}
