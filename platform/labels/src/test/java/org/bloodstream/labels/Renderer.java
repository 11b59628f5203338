package org.bloodstream.labels;

import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * zebrash, a ZPL renderer written in Go, as a package of npm has it. One process for all tests of a run; it ends with its
 * input, which ends with this one. Installed at the first use, by its hash in the lock file.
 */
final class Renderer {
    private static final Path HOME = Path.of("renderer");
    private static final Renderer ONLY = new Renderer();

    private final Writer in;
    private final BufferedReader out;

    private Renderer() {
        try {
            if (!Files.exists(HOME.resolve("node_modules/.package-lock.json"))) install();
            var process = new ProcessBuilder("node", "render.mjs")
                    .directory(HOME.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            in = process.outputWriter(StandardCharsets.UTF_8);
            out = process.inputReader(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Node 20 or newer draws the ZPL", e);
        }
    }

    private static void install() throws IOException {
        var npm = new ProcessBuilder(List.of("npm", "ci", "--no-audit", "--no-fund"))
                .directory(HOME.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(npm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (npm.onExit().join().exitValue() != 0) throw new IOException("npm ci in platform/labels/renderer: " + said);
    }

    static BufferedImage draw(String zpl, PrinterResolution resolution, double width, double height) {
        // It knows 12 dots to the millimetre, not 11.8: the label is told to be as much smaller as it has fewer dots.
        int nominal = resolution.module(1);
        double scale = resolution.dots(254) / 254.0 / nominal;
        return ONLY.image("{\"zpl\": %s, \"width\": %s, \"height\": %s, \"dots\": %d}"
                .formatted(json(zpl), width * scale, height * scale, nominal));
    }

    private synchronized BufferedImage image(String order) {
        try {
            in.write(order + "\n");
            in.flush();
            String answer = out.readLine();
            if (answer == null || answer.startsWith("!")) throw new AssertionError("not drawn: " + answer);
            return ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(answer)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String json(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
