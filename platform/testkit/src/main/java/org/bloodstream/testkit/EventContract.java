package org.bloodstream.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** One event type in one version, as the contracts know it. */
public record EventContract(String stream, String type, int version) {
    private static final Pattern PATH = Pattern.compile(".*/([a-z]+)/([A-Za-z]+)\\.v(\\d+)\\.json");

    String schemaPath() {
        return "contracts/events/" + file();
    }

    String samplePath() {
        return "contracts/events/samples/" + file();
    }

    private String file() {
        return "%s/%s.v%d.json".formatted(stream, type, version);
    }

    /** Every contract that has a schema. */
    public static List<EventContract> withSchema() {
        return found("classpath*:contracts/events/*/*.json");
    }

    /** Every contract that has a sample. */
    public static List<EventContract> withSample() {
        return found("classpath*:contracts/events/samples/*/*.json");
    }

    /** The sample's text. */
    public String sample() {
        try (var file = EventContract.class.getResourceAsStream("/" + samplePath())) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<EventContract> found(String pattern) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(pattern))
                    .map(EventContract::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EventContract of(Resource resource) {
        try {
            var path = PATH.matcher(resource.getURL().toString());
            if (!path.matches()) {
                throw new IllegalStateException("not named <stream>/<Type>.v<N>.json: " + resource);
            }
            return new EventContract(path.group(1), path.group(2), Integer.parseInt(path.group(3)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
