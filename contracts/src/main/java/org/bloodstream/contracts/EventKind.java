package org.bloodstream.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * One type of event in one version, which has a schema and a sample in {@code contracts/events}.
 *
 * @param stream as {@code component}
 * @param type as {@code ComponentReleased}
 * @param version of the schema, from 1
 */
public record EventKind(String stream, String type, int version) {
    private static final Pattern PATH = Pattern.compile(".*/([a-z]+)/([A-Za-z]+)\\.v(\\d+)\\.json");

    /** Every kind that has a schema. */
    public static List<EventKind> withSchema() {
        return found("classpath*:contracts/events/*/*.json");
    }

    /** Every kind that has a sample. */
    public static List<EventKind> withSample() {
        return found("classpath*:contracts/events/samples/*/*.json");
    }

    /** Where its schema is, or would be, on the class path. */
    public String schemaPath() {
        return "contracts/events/" + file();
    }

    /** The sample's text. */
    public String sample() {
        try {
            return new ClassPathResource("contracts/events/samples/" + file())
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String file() {
        return "%s/%s.v%d.json".formatted(stream, type, version);
    }

    private static List<EventKind> found(String pattern) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(pattern))
                    .map(EventKind::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EventKind of(Resource contract) {
        try {
            var path = PATH.matcher(contract.getURL().toString());
            if (!path.matches()) throw new IllegalStateException("not named <stream>/<Type>.v<N>.json: " + contract);
            return new EventKind(path.group(1), path.group(2), Integer.parseInt(path.group(3)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
