package org.bloodstream.laboratory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.bloodstream.laboratory.message.MessageAddress;
import org.bloodstream.laboratory.message.Receiver;
import org.bloodstream.laboratory.message.Wording;
import org.bloodstream.web.json.BloodModule;
import tools.jackson.databind.json.JsonMapper;

/** Pairs of an event and a message that belong together. */
public final class Golden {
    public static final Wording WORDING = new Wording(new MessageAddress("BTRACK", "REGION", "LIMS", "REGION"));
    public static final Receiver REGION = new Receiver("lims", "LIMS", "REGION");
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new BloodModule()).build();

    private Golden() {}

    /** The agreed sample of an event. */
    public static <T> T event(String stream, String type, Class<T> as) {
        return JSON.readValue(text("/contracts/events/samples/%s/%s.v1.json".formatted(stream, type)), as);
    }

    /** A message of ours, a segment on each line. */
    public static String message(String name) {
        return text("/golden/" + name + ".hl7").replace('\n', '\r');
    }

    public static String text(String path) {
        try (var file = Golden.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(file, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
