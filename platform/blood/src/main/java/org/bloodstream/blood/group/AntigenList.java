package org.bloodstream.blood.group;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The antigens of {@code antigens.csv}. */
final class AntigenList {
    static final SortedMap<Antigen, String> SYMBOLS = read();
    static final Map<String, Antigen> BY_SYMBOL = bySymbol();

    private AntigenList() {}

    private static SortedMap<Antigen, String> read() {
        SortedMap<Antigen, String> symbols = new TreeMap<>();
        text().lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            int comma = line.indexOf(',');
            symbols.put(new Antigen(line.substring(0, comma)), line.substring(comma + 1));
        });
        return Collections.unmodifiableSortedMap(symbols);
    }

    private static String text() {
        try (var file = AntigenList.class.getResourceAsStream("antigens.csv")) {
            if (file == null) throw new IllegalStateException("antigens.csv is missing");
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Antigen> bySymbol() {
        Map<String, Antigen> antigens = new HashMap<>();
        SYMBOLS.forEach((antigen, symbol) -> antigens.put(symbol, antigen));
        return Map.copyOf(antigens);
    }
}
