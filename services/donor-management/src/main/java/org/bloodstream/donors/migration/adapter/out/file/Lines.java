package org.bloodstream.donors.migration.adapter.out.file;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.bloodstream.donors.migration.domain.SourceLine;
import org.bloodstream.donors.migration.domain.SourceLine.Broken;
import org.jspecify.annotations.Nullable;

/** A file line by line in bounded memory. The end of a line ends its row, whatever quotes are open: no row swallows others. */
final class Lines implements Closeable {
    /** Bytes. The longest row of the layout has less than half of it in four-byte characters. */
    private static final int LONGEST = 16 * 1024;

    private static final int BUFFER = 128 * 1024;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final InputStream file;
    private final byte[] buffer = new byte[BUFFER];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(LONGEST);
    private int at;
    private int end;
    private long number;

    Lines(InputStream file) {
        this.file = file;
    }

    /** The next lines, fewer at the end of the file; empty behind it. */
    List<SourceLine> next(int most) throws IOException {
        List<SourceLine> lines = new ArrayList<>(most);
        for (var next = next(); next != null; next = lines.size() < most ? next() : null) lines.add(next);
        return lines;
    }

    void skip(long lines) throws IOException {
        for (long i = 0; i < lines && readLine() >= 0; i++) number++;
    }

    @Nullable
    SourceLine next() throws IOException {
        int length = readLine();
        if (length < 0) return null;
        number++;
        if (length > LONGEST) return new Broken(number, "row-too-long", "Has more than %d bytes".formatted(LONGEST));
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line.toByteArray()))
                    .toString();
            return Cells.of(number, number == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException notUtf8) {
            return new Broken(number, "row-not-utf-8", "Is not UTF-8");
        }
    }

    /** Into {@link #line}, without its end; of a longer one than the longest only the beginning. -1 behind the last line. */
    private int readLine() throws IOException {
        line.reset();
        int length = 0;
        while (fill()) {
            int from = at;
            while (at < end && buffer[at] != '\n') at++;
            length += at - from;
            if (length <= LONGEST) line.write(buffer, from, at - from);
            if (at < end) {
                at++;
                return withoutReturn(length);
            }
        }
        return length == 0 ? -1 : withoutReturn(length);
    }

    private int withoutReturn(int length) {
        var bytes = line.toByteArray();
        if (length != bytes.length || length == 0 || bytes[length - 1] != '\r') return length;
        line.reset();
        line.write(bytes, 0, length - 1);
        return length - 1;
    }

    private boolean fill() throws IOException {
        if (at < end) return true;
        at = 0;
        end = Math.max(0, file.read(buffer));
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
