package org.bloodstream.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reports as JSON files in one directory, a file per run, named by its time. */
public record Reports(Path directory) {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** Returns the new file. */
    public Path write(Report report) throws IOException {
        Files.createDirectories(directory);
        var file = directory.resolve(NAME.format(report.at()) + ".json");
        return Files.writeString(file, JSON.writeValueAsString(report) + "\n");
    }

    /** A file by its path, or by its name in this directory. */
    public Report read(String file) {
        var here = directory.resolve(file);
        return read(Files.exists(here) ? here : Path.of(file));
    }

    public Report read(Path file) {
        return JSON.readValue(file, Report.class);
    }

    /** Oldest first. */
    public List<Path> all() throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
