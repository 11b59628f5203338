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

    /** @param command what draws it: {@code ^A0N,32}, {@code ^BY2^BCN,…} or {@code ^BXN,…} */
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

    /** What the Code 128 symbols say. */
    List<String> linear() {
        return with("^BC").map(it -> content(it.data())).toList();
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

    private static String content(String data) {
        var text = new StringBuilder();
        walk(data, text);
        return text.toString();
    }

    /** Of the symbol, its start, check and stop included. */
    static int modules(String data) {
        return 11 * (walk(data, new StringBuilder()) + 1) + 13;
    }

    /** Follows the invocation codes; gives the number of symbol characters before the check. */
    private static int walk(String data, StringBuilder text) {
        boolean digits = false;
        int characters = 0;
        for (int i = 0; i < data.length(); characters++) {
            if (data.charAt(i) == '>') {
                switch (data.charAt(i + 1)) {
                    case ':', '6' -> digits = false;
                    case ';', '5' -> digits = true;
                    case '0' -> text.append('>');
                    default -> throw new AssertionError("an invocation code that is not known");
                }
                i += 2;
            } else {
                int end = i + (digits ? 2 : 1);
                text.append(data, i, end);
                i = end;
            }
        }
        return characters;
    }
}
