package org.bloodstream.blood.gs1;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.util.ArrayList;
import java.util.List;

/** Takes a GS1 text apart. An identifier that is not listed is refused: where its value ends is not known. */
final class ElementReader {
    private ElementReader() {}

    static List<Element> scanned(String text) {
        List<Element> elements = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) == ElementString.SEPARATOR) {
                at++;
                continue;
            }
            var identifier = identifier(text, at);
            int from = at + identifier.code().length();
            int to = identifier.fixedLength() ? from + identifier.length() : separatorOrEnd(text, from);
            refuseIf(to > text.length(), "gs1-value-length", "The GS1 symbol was not read whole");
            elements.add(new Element(identifier, text.substring(from, to)));
            at = to;
        }
        return elements;
    }

    private static int separatorOrEnd(String text, int from) {
        int separator = text.indexOf(ElementString.SEPARATOR, from);
        return separator < 0 ? text.length() : separator;
    }

    static List<Element> printed(String text) {
        List<Element> elements = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int close = text.indexOf(')', at);
            refuseIf(
                    text.charAt(at) != '(' || close < 0,
                    "gs1-identifier-unknown",
                    "An application identifier stands in brackets");
            var identifier = identifier(text, at + 1);
            refuseIf(
                    identifier.code().length() != close - at - 1,
                    "gs1-identifier-unknown",
                    "No such identifier is used here");
            int to = nextIdentifier(text, close + 1);
            elements.add(new Element(identifier, text.substring(close + 1, to)));
            at = to;
        }
        return elements;
    }

    /** Values may hold brackets too: only one around an identifier begins an element. */
    private static int nextIdentifier(String text, int from) {
        for (int at = text.indexOf('(', from); at >= 0; at = text.indexOf('(', at + 1)) {
            int length = text.indexOf(')', at) - at - 1;
            boolean identifier = ApplicationIdentifier.at(text, at + 1)
                    .filter(it -> it.code().length() == length)
                    .isPresent();
            if (identifier) return at;
        }
        return text.length();
    }

    private static ApplicationIdentifier identifier(String text, int at) {
        var found = ApplicationIdentifier.at(text, at);
        refuseIf(found.isEmpty(), "gs1-identifier-unknown", "The GS1 symbol has an identifier that is not used here");
        return found.get();
    }
}
