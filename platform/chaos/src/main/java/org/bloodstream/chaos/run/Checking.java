package org.bloodstream.chaos.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.bloodstream.chaos.check.Check;
import org.bloodstream.chaos.check.Violation;
import org.bloodstream.embedded.Jvm;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Runs the check as a program of its own, on nothing but the record and the databases. */
record Checking(Folder folder, int postgres, String password) {
    private static final String HEAP = "-Xmx768m";

    List<Violation> violations() {
        return violations(folder.record());
    }

    /** @param record of what must hold, where that is not everything that was noted */
    List<Violation> violations(Path record) {
        try {
            var builder = new ProcessBuilder(Jvm.command(
                            HEAP,
                            "-cp",
                            System.getProperty("java.class.path"),
                            Check.class.getName(),
                            record.toString(),
                            Integer.toString(postgres),
                            folder.report().toString()))
                    .inheritIO();
            builder.environment().put("CHAOS_PASSWORD", password);
            var code = builder.start().onExit().join().exitValue();
            if (code != 0) throw new IllegalStateException("the check itself failed: exit code " + code);
            return JsonMapper.shared().readValue(folder.report(), new TypeReference<List<Violation>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
