package org.bloodstream.donors.communication.adapter.out.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.bloodstream.donors.communication.application.UnproducibleLetterException;
import org.librepdf.openpdf.fonts.Liberation;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfWriter;

/** A letter on A4: sender, the address for the window, the day, and the text. Takes tens of milliseconds of a processor. */
final class Page {
    private static final float MARGIN = 71;
    private static final float SIZE = 11;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Sender sender;
    private final byte[] file = read();
    private final BaseFont glyphs = font();

    Page(Sender sender) {
        this.sender = sender;
    }

    /** @throws UnproducibleLetterException {@code text-unprintable} when the font lacks a sign: no name is printed with gaps */
    byte[] print(List<String> address, Texts.Text text, LocalDate on) {
        (String.join("", address) + text.subject() + text.body())
                .codePoints()
                .filter(sign -> !Character.isWhitespace(sign) && !glyphs.charExists(sign))
                .findAny()
                .ifPresent(_ -> {
                    throw new UnproducibleLetterException("text-unprintable");
                });
        var bytes = new ByteArrayOutputStream();
        try (var document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN)) {
            PdfWriter.getInstance(document, bytes);
            document.addTitle(text.subject());
            document.setDocumentLanguage(text.language());
            document.open();
            write(document, address, text, on);
        }
        return bytes.toByteArray();
    }

    private void write(Document document, List<String> address, Texts.Text text, LocalDate on) {
        var plain = new Font(font(), SIZE);
        add(document, plain, 0, sender.name());
        sender.address().forEach(line -> add(document, plain, 0, line));
        add(document, plain, 4 * SIZE, address.getFirst());
        address.stream().skip(1).forEach(line -> add(document, plain, 0, line));
        add(document, plain, 3 * SIZE, DAY.format(on));
        add(document, new Font(font(), SIZE, Font.BOLD), 2 * SIZE, text.subject());
        text.body().lines().forEach(line -> add(document, plain, 0, line.isEmpty() ? " " : line));
    }

    private static void add(Document document, Font font, float above, String line) {
        var paragraph = new Paragraph(line, font);
        paragraph.setSpacingBefore(above);
        document.add(paragraph);
    }

    private static byte[] read() {
        var path = "/liberation/LiberationSans-Regular.ttf";
        try (var stream = Objects.requireNonNull(Liberation.class.getResourceAsStream(path), path)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of its own for each document: while it is written it is not to be shared. */
    private BaseFont font() {
        try {
            return BaseFont.createFont("letter.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, file, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
