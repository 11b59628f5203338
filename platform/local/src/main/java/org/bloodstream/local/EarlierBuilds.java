package org.bloodstream.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.bloodstream.embedded.Directories;

/** Unpacked builds of one part: some 200 MB each. The last one may still be running; those before it are not needed. */
record EarlierBuilds(Path parts, String name) {
    void forgetAllButTheLast() {
        unpacked().stream()
                .sorted(Comparator.comparing(EarlierBuilds::modified).reversed())
                .skip(1)
                .forEach(Directories::delete);
    }

    private List<Path> unpacked() {
        var build = Pattern.compile(Pattern.quote(name) + "-[0-9a-f]+");
        if (!Files.isDirectory(parts)) {
            return List.of();
        }
        try (var builds = Files.list(parts)) {
            return builds.filter(
                            path -> build.matcher(path.getFileName().toString()).matches())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileTime modified(Path path) {
        try {
            return Files.getLastModifiedTime(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
