package org.bloodstream.blood.fuzz;

import java.util.List;
import java.util.random.RandomGenerator;

/** Examples with something wrong: a character, a part that is missing, doubled or another's, a word of a label in the middle. */
record Variations(List<String> examples, List<String> words, RandomGenerator random) {

    String next() {
        String text = any(examples);
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) text = changed(text);
        return text;
    }

    private String changed(String text) {
        int from = random.nextInt(text.length() + 1);
        int to = from + random.nextInt(Math.min(8, text.length() - from) + 1);
        String before = text.substring(0, from);
        String after = text.substring(to);
        return switch (random.nextInt(7)) {
            case 0 -> before + after;
            case 1 -> before + character() + after;
            case 2 -> before + any(words) + after;
            case 3 -> before + text.substring(from, to).repeat(2) + after;
            case 4 -> before + any(examples) + after;
            case 5 -> text + any(examples);
            default -> before + character() + text.substring(from);
        };
    }

    /** Mostly of the labels' own characters, sometimes any. */
    private char character() {
        return (char) (random.nextInt(10) == 0 ? random.nextInt(0x10000) : 32 + random.nextInt(95));
    }

    private String any(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
