package org.bloodstream.labels;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a printer takes from a ZPL format; knows nothing of how ours is written. */
record Zpl(List<Field> fields) {
    private static final Pattern FIELD = Pattern.compile(
            "\\^F[OT](\\d+),(\\d+)((?:\\^(?!F)[A-Z0-9]{2}[^^~]*)*)\\^FH(.)\\^FD([^^~]*)\\^FS", Pattern.DOTALL);

    /** @param command what draws it: {@code ^A0N,32} or {@code ^BXN,…} */
    record Field(int x, int y, String command, String data) {}

    static Zpl read(String format) {
        List<Field> fields = new ArrayList<>();
        var matcher = FIELD.matcher(format);
        while (matcher.find()) {
            fields.add(new Field(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    matcher.group(3),
                    decoded(matcher.group(5), matcher.group(4).charAt(0))));
        }
        return new Zpl(fields);
    }

    private static String decoded(String data, char indicator) {
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < data.length(); i++) {
            char c = data.charAt(i);
            if (c == indicator) {
                bytes.write(Integer.parseInt(data.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.write(c);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    List<String> words() {
        return with("^A0").map(Field::data).toList();
    }

    /** What the DataMatrix symbols say, FNC1 as a scanner gives it. */
    List<String> matrices() {
        return with("^BX")
                .map(it -> it.data().replace("_1", "\u001d").replace("_d095", "_"))
                .toList();
    }

    private Stream<Field> with(String command) {
        return fields.stream().filter(it -> it.command().contains(command));
    }
}
