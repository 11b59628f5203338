package org.bloodstream.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks the two forms that servers come in. Entries that would leave the directory are refused. */
final class Archives {
    private static final int OWNER_EXECUTE = 0100;

    private Archives() {}

    /** Unpacks the {@code .txz} that lies in a jar. */
    static void txzInJar(Path jar, String entry, Path into) throws IOException {
        try (var zip = new ZipFile(jar.toFile());
                var tar = new TarArchiveInputStream(
                        new XZInputStream(new BufferedInputStream(zip.getInputStream(zip.getEntry(entry)))))) {
            for (var next = tar.getNextEntry(); next != null; next = tar.getNextEntry()) {
                write(next, tar, inside(into, next.getName()));
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
        } else if (entry.isSymbolicLink()) {
            Files.createDirectories(path.getParent());
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            copy(content, path, (entry.getMode() & OWNER_EXECUTE) != 0);
        }
    }

    /** Unpacks a zip without its outermost directory. */
    static void zip(Path file, Path into) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().filter(each -> !each.isDirectory()).toList()) {
                var name = entry.getName().substring(entry.getName().indexOf('/') + 1);
                copy(zip.getInputStream(entry), inside(into, name), name.endsWith(".sh"));
            }
        }
    }

    private static void copy(InputStream content, Path path, boolean executable) throws IOException {
        Files.createDirectories(path.getParent());
        Files.copy(content, path);
        if (executable) {
            Files.setPosixFilePermissions(path, executableByAll());
        }
    }

    private static Set<PosixFilePermission> executableByAll() {
        var permissions = EnumSet.allOf(PosixFilePermission.class);
        permissions.remove(PosixFilePermission.GROUP_WRITE);
        permissions.remove(PosixFilePermission.OTHERS_WRITE);
        return permissions;
    }

    private static Path inside(Path directory, String name) throws IOException {
        var path = directory.resolve(name).normalize();
        if (!path.startsWith(directory)) {
            throw new IOException("archive entry leaves its directory");
        }
        return path;
    }
}
