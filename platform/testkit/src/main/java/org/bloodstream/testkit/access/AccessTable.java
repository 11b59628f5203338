package org.bloodstream.testkit.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who may do what in one service, as {@code docs/security/access.md} says: a table below the heading of the service, below
 * "Every service", and for a bridge below "Bridges".
 *
 * @param roles every column, in order
 * @param rows per endpoint's name those who may: roles, and {@link #NO_TOKEN}
 * @param organisations per endpoint's name the word of the last column
 */
public record AccessTable(List<String> roles, Map<String, Set<String>> rows, Map<String, String> organisations) {
    /** The column of those who bring no token. */
    public static final String NO_TOKEN = "no token";

    /** The last column: hospital staff open their own organisation's patients, and others' with a broken glass. */
    public static final String WITH_A_BROKEN_GLASS = "with a broken glass";

    /** The last column: hospital staff see and change what is their own hospital's; of another's they hear nothing. */
    public static final String OWN_HOSPITAL_ALONE = "own hospital alone";

    /** The last column: a hospital's records in the blood service's hands; no hospital's staff come so far. */
    public static final String BLOOD_SERVICE_ALONE = "blood service alone";

    /** The last column: about somebody, for callers of any organisation. */
    public static final String ANY = "any";

    /** The last column: about nobody. */
    public static final String NOBODY = "–";

    private static final Set<String> WORDS =
            Set.of(WITH_A_BROKEN_GLASS, OWN_HOSPITAL_ALONE, BLOOD_SERVICE_ALONE, ANY, NOBODY, "as the service says");
    private static final String YES = "yes";

    /** The document of this repository, found upwards from where the test runs. */
    public static String document() {
        return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(folder -> folder.resolve("docs/security/access.md"))
                .filter(Files::exists)
                .findFirst()
                .map(AccessTable::read)
                .orElseThrow(() -> new IllegalStateException("docs/security/access.md is nowhere above this folder"));
    }

    /** The rows that hold for a service. */
    public static AccessTable of(String service, String document) {
        var headings = service.endsWith("-bridge")
                ? Set.of(service, "Every service", "Bridges")
                : Set.of(service, "Every service");
        return of(service, Section.lines(document, headings));
    }

    /** The rows below one heading alone: what does without the pages of every service. */
    public static AccessTable only(String heading, String document) {
        return of(heading, Section.lines(document, Set.of(heading)));
    }

    public boolean allows(String endpoint, String who) {
        return rows.getOrDefault(endpoint, Set.of()).contains(who);
    }

    public String organisation(String endpoint) {
        return organisations.getOrDefault(endpoint, NOBODY);
    }

    /** Doors to records of hospitals, by where they stand, of which the table says that they are about nobody. */
    public List<String> hospitalsUnsaid() {
        var lists = organisations.entrySet().stream()
                .filter(row -> row.getValue().equals(OWN_HOSPITAL_ALONE))
                .map(row -> path(row.getKey()))
                .filter(path -> !path.contains("{"))
                .collect(Collectors.toSet());
        return organisations.entrySet().stream()
                .filter(row -> row.getValue().equals(NOBODY))
                .map(Map.Entry::getKey)
                .filter(door -> lists.stream().anyMatch(list -> (path(door) + "/").startsWith(list + "/")))
                .toList();
    }

    private static String path(String door) {
        return door.substring(door.indexOf(' ') + 1);
    }

    private static AccessTable of(String service, List<String> lines) {
        var heads = lines.stream()
                .filter(line -> line.startsWith("| endpoint"))
                .distinct()
                .toList();
        if (heads.size() != 1) throw new IllegalStateException("tables with one head, not " + heads.size());
        var head = Section.cells(heads.getFirst());
        var rows = new LinkedHashMap<String, Set<String>>();
        var organisations = new LinkedHashMap<String, String>();
        lines.stream()
                .filter(line -> line.startsWith("| `"))
                .map(Section::cells)
                .forEach(row -> {
                    var name = row.getFirst().replace("`", "").replace("{service}", service);
                    if (row.size() != head.size()) throw new IllegalStateException(name + ": a cell is missing");
                    if (rows.put(name, permitted(head, row)) != null)
                        throw new IllegalStateException(name + " stands twice");
                    organisations.put(name, word(name, row.getLast()));
                });
        return new AccessTable(head.subList(2, head.size() - 1), rows, organisations);
    }

    private static String word(String name, String cell) {
        if (!WORDS.contains(cell)) throw new IllegalStateException(name + ": \"" + cell + "\" is none of " + WORDS);
        return cell;
    }

    private static Set<String> permitted(List<String> head, List<String> row) {
        return IntStream.range(1, row.size() - 1)
                .filter(column -> row.get(column).equals(YES))
                .mapToObj(head::get)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
