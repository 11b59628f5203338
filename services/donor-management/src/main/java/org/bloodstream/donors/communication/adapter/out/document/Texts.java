package org.bloodstream.donors.communication.adapter.out.document;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.bloodstream.donors.communication.application.UnproducibleLetterException;
import org.bloodstream.donors.communication.domain.Addressee;
import org.bloodstream.donors.communication.domain.Letter;
import org.bloodstream.donors.communication.domain.LetterKind;
import org.jspecify.annotations.Nullable;

/**
 * The texts of letters, read once; each in English, and in other languages where there is a file for it:
 * {@code thanks-1.ga.mustache}. A variable that nobody fills stops the letter: a gap in a sentence is never sent. A
 * released text is never changed; another is the next version beside it.
 */
final class Texts {
    private static final int VERSION = 1;
    private static final String ENGLISH = "en-GB";
    private static final Mustache.Compiler COMPILER = Mustache.compiler().escapeHTML(false);

    private final Sender sender;
    private final Map<String, Template> byName = new HashMap<>();

    Texts(Sender sender) {
        this.sender = sender;
        Arrays.stream(LetterKind.values()).forEach(kind -> {
            byName.put(newest(kind), read(newest(kind)));
            Arrays.stream(Locale.getISOLanguages()).forEach(language -> readIfThere(newest(kind) + "." + language));
        });
    }

    private void readIfThere(String translated) {
        if (Texts.class.getResource(path(translated)) != null) byName.put(translated, read(translated));
    }

    /**
     * @param subject the template's first line
     * @param language BCP 47
     */
    record Text(String subject, String body, String language) {}

    String newest(LetterKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + VERSION;
    }

    /** @throws UnproducibleLetterException {@code template-unknown}, {@code template-incomplete} */
    Text write(Letter letter, Addressee to) {
        var language = language(letter.template(), to.contact().language());
        var template = byName.get(language.equals(ENGLISH) ? letter.template() : letter.template() + "." + language);
        if (template == null) throw new UnproducibleLetterException("template-unknown");
        Map<String, String> words = new HashMap<>(letter.facts());
        words.put("givenName", to.givenName());
        words.put("familyName", to.familyName());
        words.put("sender", sender.name());
        words.put("phone", sender.phone());
        words.put("website", sender.website());
        try {
            var whole = template.execute(words).split("\n\n", 2);
            return new Text(whole[0].strip(), whole[1].strip(), language);
        } catch (MustacheException _) {
            throw new UnproducibleLetterException("template-incomplete");
        }
    }

    /** The donor's, where the text is there in it. */
    private String language(String template, @Nullable String wanted) {
        if (wanted == null) return ENGLISH;
        var language = Locale.forLanguageTag(wanted).getLanguage();
        return byName.containsKey(template + "." + language) ? language : ENGLISH;
    }

    private static String path(String name) {
        return "/org/bloodstream/donors/communication/" + name + ".mustache";
    }

    private static Template read(String name) {
        var path = path(name);
        try (var file = Objects.requireNonNull(Texts.class.getResourceAsStream(path), path)) {
            return COMPILER.compile(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
