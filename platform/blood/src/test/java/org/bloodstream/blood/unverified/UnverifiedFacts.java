package org.bloodstream.blood.unverified;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes {@code docs/clinical-safety/unverified-facts.md} from the sources in this library's tables and those of donor
 * eligibility, and leaves what stands by hand below the marker as it is. Run by {@code make unverified-facts} from the folder of the platform.
 */
final class UnverifiedFacts {
    static final String MARKER =
            "<!-- Above: written by `make unverified-facts` from the tables. From here on: by hand. -->\n";
    /** Folders whose tables have sources: names in the document are below them. */
    static final List<String> FOLDERS = List.of(
            "platform/blood/src/main/resources/org/bloodstream/blood",
            "services/donor-management/src/main/resources/org/bloodstream/donors");

    private static final String HEAD = """
            # Facts that are used and not yet verified

            A fact marked `GK` (general knowledge) was not read in a source. It is implemented so that the platform can be tried, and it must be confirmed by
            the service that deploys it, or replaced, before clinical use.

            ## Tables
            Every row of the tables of `platform/blood`, and of donor eligibility in `services/donor-management`, whose source has a `GK` in it. Where a source has both, the
            sheet's mark (`S:…`) says what was read and the rest of the row was not. `make unverified-facts` writes this part; a test fails while it is out of date.

            """;

    private UnverifiedFacts() {}

    public static void main(String... arguments) throws IOException {
        var platform = Path.of("").toAbsolutePath();
        var document = document(platform);
        Files.writeString(document, written(platform, Files.readString(document)));
    }

    static Path document(Path platform) {
        return platform.resolve("docs/clinical-safety/unverified-facts.md");
    }

    /** The document as it ought to be. */
    static String written(Path platform, String document) throws IOException {
        int marker = document.indexOf(MARKER);
        if (marker < 0) throw new IllegalStateException("the document has lost its marker: " + MARKER.strip());
        return HEAD
                + tables(platform).stream()
                        .map(SourcedTable::unverified)
                        .filter(part -> !part.isEmpty())
                        .map(part -> part + "\n")
                        .collect(Collectors.joining())
                + document.substring(marker);
    }

    /** Every table of the library and of the service that has its own, by name. */
    static List<SourcedTable> tables(Path platform) throws IOException {
        var tables = new ArrayList<SourcedTable>();
        for (var folder : FOLDERS) {
            var resources = platform.resolve(folder);
            try (var files = Files.walk(resources)) {
                files.filter(file -> file.toString().endsWith(".csv"))
                        .sorted()
                        .map(file -> SourcedTable.read(resources, file))
                        .forEach(tables::add);
            }
        }
        return List.copyOf(tables);
    }
}
