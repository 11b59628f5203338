package org.bloodstream.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;
import org.bloodstream.embedded.Home;
import org.bloodstream.embedded.Jvm;
import org.bloodstream.embedded.ServerFailedException;
import org.bloodstream.embedded.Unpacked;

/**
 * A Spring Boot jar, unpacked: it starts faster than from within the jar, and the JVM can keep a cache of its classes.
 * A rebuilt jar is another directory, so that a platform that still runs from the earlier one is not disturbed.
 */
public record Application(Path directory, String name) {
    /** Unpacked where it is not yet. */
    public static Application unpacked(Path jar, String name) {
        if (!Files.exists(jar)) {
            throw new ServerFailedException("%s is not built (%s): make build".formatted(name, jar));
        }
        var directory = Home.parts().resolve(name + "-" + version(jar));
        if (!Files.exists(directory)) {
            new EarlierBuilds(Home.parts(), name).forgetAllButTheLast();
        }
        return new Application(Unpacked.once(directory, empty -> extract(jar, empty)), name);
    }

    /** By content: builds are reproducible, so a file's time says nothing. */
    private static String version(Path jar) {
        var sum = new CRC32();
        try (var zip = new ZipFile(jar.toFile())) {
            zip.stream()
                    .map(entry -> entry.getName() + entry.getCrc())
                    .forEach(entry -> sum.update(entry.getBytes(StandardCharsets.UTF_8)));
            return Long.toHexString(sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void extract(Path jar, Path empty) throws IOException {
        var process = new ProcessBuilder(Jvm.command(
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        empty.toString()))
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new ServerFailedException("%s could not be unpacked:%n%s".formatted(jar, output));
        }
    }

    /** What is run. */
    public Path jar() {
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The classes as an earlier start left them in memory. */
    Path cache() {
        return directory.resolve("classes.aot");
    }

    /** The same in training and in use, or the cache would not fit. */
    List<String> java(int heapMegabytes) {
        return Jvm.command("-Xmx" + heapMegabytes + "m", "-Xss512k");
    }

    /** A cache that does not fit is ignored by the JVM, and the start only takes longer. */
    public List<String> cached() {
        return Files.exists(cache()) ? List.of("-XX:AOTCache=" + cache(), "-Xlog:aot=off", "-Xlog:cds=off") : List.of();
    }
}
