package org.bloodstream.donors.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bloodstream.donors.migration.domain.Column;
import org.bloodstream.donors.migration.domain.FileKind;

/** Files of an old system, as an operator puts them. Numbers are of this folder alone. */
public final class SourceFolders {
    public final String name = "f" + UUID.randomUUID();
    public final String mark = name.substring(1, 9);
    private boolean withContacts;
    private final Map<FileKind, List<String>> rows = new EnumMap<>(FileKind.class);

    public SourceFolders() {
        for (var kind : FileKind.values()) rows.put(kind, new ArrayList<>());
    }

    /** {@code 12ab34cd-1} */
    public String number(int donor) {
        return mark + "-" + donor;
    }

    /** A donation number that no other folder has. */
    public String donation(int donor) {
        return "A9991%02d%06d"
                .formatted(Math.floorMod(mark.hashCode(), 100), Math.floorMod(mark.hashCode() / 100 + donor, 1000000));
    }

    public SourceFolders with(FileKind kind, String row) {
        rows.get(kind).add(row);
        return this;
    }

    public SourceFolders only(FileKind kind, String row) {
        rows.put(kind, new ArrayList<>(List.of(row)));
        return this;
    }

    public SourceFolders none(FileKind kind) {
        rows.put(kind, new ArrayList<>());
        return this;
    }

    /** A donor with something of every kind. */
    public SourceFolders withDonor(int donor) {
        var number = number(donor);
        return with(
                        FileKind.DONORS,
                        number
                                + ",O'Niell-Ó Súilleabháin,\"Nora, Áine\",1985-03-%02d,FEMALE,BT12 6BE,\"Flat 2, \"\"The Oaks\"\"\",,2001-02-03"
                                        .formatted(1 + donor % 28))
                .with(FileKind.GROUPS, number + ",A,NEGATIVE,2001-02-03")
                .with(FileKind.ANTIGENS, number + ",K,NEGATIVE")
                .with(FileKind.ANTIGENS, number + ",Fya,POSITIVE")
                .with(FileKind.ANTIBODIES, number + ",anti-E,2010-05-06")
                .with(FileKind.ANTIBODIES, number + ",anti-K,")
                .with(
                        FileKind.DEFERRALS,
                        number + ",malaria,\"Was in a place with malaria, twice\",2026-01-05,ON_DAY,2099-05-05")
                .with(
                        FileKind.DONATIONS,
                        number + "," + donation(donor) + ",WHOLE_BLOOD,Omagh leisure centre,470,2020-06-07");
    }

    /** A donor of the layout with ways to be reached and consents, which the whole file then has. */
    public SourceFolders withReached(int donor, String email, String phone, String channels, String consents) {
        withContacts = true;
        return with(
                FileKind.DONORS,
                String.join(
                        ",",
                        number(donor) + ",Lagan,Nora,1985-03-02,FEMALE,BT12 6BE,1 Lagan Way,,2001-02-03",
                        email,
                        phone,
                        channels,
                        consents));
    }

    public SourceFolders shuffled(long seed) {
        rows.values().forEach(each -> java.util.Collections.shuffle(each, new Random(seed)));
        return this;
    }

    public SourceFolders without(FileKind kind) {
        rows.remove(kind);
        return this;
    }

    public SourceFolders put() {
        rows.forEach((kind, lines) -> put(
                kind,
                header(kind, withContacts)
                        + lines.stream().map(line -> line + "\n").collect(Collectors.joining())));
        return this;
    }

    public void put(FileKind kind, String text) {
        try {
            var folder = Path.of(System.getProperty("IMPORT_FOLDER")).resolve(name);
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(kind.file()), text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the earlier layout. */
    public static String header(FileKind kind) {
        return header(kind, false);
    }

    private static String header(FileKind kind, boolean whole) {
        return kind.columns().stream()
                        .filter(column -> whole || !column.mayLack())
                        .map(Column::name)
                        .collect(Collectors.joining(","))
                + "\n";
    }
}
