package org.bloodstream.production.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.function.Function;
import org.bloodstream.blood.RefusedRow;
import org.bloodstream.blood.UnreadableCodeException;
import org.springframework.core.io.Resource;

/** A table that a site gives as a file: it is taken whole, or the start fails with every line that is wrong. */
final class SiteTable {
    private SiteTable() {}

    /**
     * @throws IOException when there is no such file
     * @throws IllegalStateException with every objection and its line
     */
    static <T> T read(Resource file, Function<String, T> read, Function<T, List<RefusedRow>> refused)
            throws IOException {
        try {
            var table = read.apply(text(file));
            if (!refused.apply(table).isEmpty()) throw notTaken(file, inWords(refused.apply(table)));
            return table;
        } catch (UnreadableCodeException noSuchTable) {
            throw notTaken(file, "%s: %s".formatted(noSuchTable.code(), noSuchTable.getMessage()));
        }
    }

    /** Strictly: a file of another encoding would otherwise name products with signs that nobody wrote. */
    private static String text(Resource file) throws IOException {
        try {
            return UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(file.getContentAsByteArray()))
                    .toString();
        } catch (CharacterCodingException _) {
            throw notTaken(file, "table-not-utf-8: The file is not UTF-8 text");
        }
    }

    private static String inWords(List<RefusedRow> refused) {
        return refused.stream()
                .map(row -> "line %d: %s: %s".formatted(row.line(), row.code(), row.reason()))
                .collect(joining("\n"));
    }

    private static IllegalStateException notTaken(Resource file, String objections) {
        return new IllegalStateException("Nothing of %s is taken:%n%s".formatted(file.getDescription(), objections));
    }
}
