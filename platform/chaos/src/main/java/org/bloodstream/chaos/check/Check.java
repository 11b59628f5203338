package org.bloodstream.chaos.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.bloodstream.chaos.evidence.EvidenceFile;
import org.bloodstream.chaos.state.Databases;
import org.bloodstream.chaos.state.StateReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * The check, a program of its own: {@code Check <record> <PostgreSQL's port> <report>}, the superuser's password in
 * {@code CHAOS_PASSWORD}. It reads the record and the databases and writes the violations as JSON.
 */
public final class Check {
    private Check() {}

    public static void main(String[] args) throws SQLException, IOException {
        var evidence = EvidenceFile.read(Path.of(args[0]));
        try (var databases =
                Databases.open(Integer.parseInt(args[1]), System.getenv().getOrDefault("CHAOS_PASSWORD", ""))) {
            var violations = Invariants.check(evidence, new StateReader(databases).read());
            Files.writeString(Path.of(args[2]), JsonMapper.shared().writeValueAsString(violations));
        }
    }
}
