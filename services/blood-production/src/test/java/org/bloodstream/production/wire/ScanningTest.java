package org.bloodstream.production.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bloodstream.blood.isbt128.ProductDescriptionCode;
import org.bloodstream.blood.product.ProductCodeTable;
import org.bloodstream.blood.scan.Scanner;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Words of codes and layouts are made up: neither is ours to copy. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ScanningTest {
    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withUserConfiguration(Scanning.class);

    @TempDir
    private Path folder;

    @Test
    void without_files_no_licensed_code_is_known_and_no_codabar() {
        service.run(context -> {
            assertThat(context.getBean(ProductCodeTable.class).all()).isEmpty();
            assertThat(context.getBean(Scanner.class)).isEqualTo(Scanner.STANDARD);
        });
    }

    @Test
    void the_sites_tables_are_read_at_the_start() throws IOException {
        var codes = file("code,name,retired\nE9001,Synthetic red cells é,\n", StandardCharsets.UTF_8);
        service.withPropertyValues("PRODUCT_CODES=" + codes).run(context -> assertThat(
                        context.getBean(ProductCodeTable.class).find(new ProductDescriptionCode("E9001")))
                .hasValueSatisfying(known -> assertThat(known.name()).isEqualTo("Synthetic red cells é")));
        var layouts =
                file("name,start,stop,form,dates,source\nlegacy,A,B,(?<component>\\d{5}),,x\n", StandardCharsets.UTF_8);
        service.withPropertyValues("CODABAR_LAYOUTS=" + layouts)
                .run(context ->
                        assertThat(context.getBean(Scanner.class).codabar()).hasSize(1));
    }

    @Test
    void a_table_of_codes_with_a_wrong_line_stops_the_start_with_every_objection() throws IOException {
        var codes = file("""
                code,name,retired
                E9001,Synthetic red cells,
                E9001,Again,
                DRC01,Ours,
                E9004,Bad day,31/03/2017
                """, StandardCharsets.UTF_8);
        assertStopped("PRODUCT_CODES", codes, """
                line 3: product-code-repeated: The code stands in the table twice
                line 4: product-code-not-of-this-table: Codes that begin with D are the facility's own, all others are not
                line 5: retirement-date-malformed: A day is written 2017-03-31""");
    }

    @Test
    void a_table_of_layouts_with_a_wrong_line_stops_the_start_with_every_objection() throws IOException {
        var layouts = file("""
                name,start,stop,form,dates,source
                legacy,A,E,(?<component>\\d{5}),,x
                legacy,A,B,\\d{5},,x
                """, StandardCharsets.UTF_8);
        assertStopped("CODABAR_LAYOUTS", layouts, "line 2: codabar-layout-letters:", "line 3: codabar-layout-form:");
    }

    @Test
    void a_file_of_something_else_stops_the_start() throws IOException {
        assertStopped("PRODUCT_CODES", file("code;name", StandardCharsets.UTF_8), "product-table-header");
        assertStopped("CODABAR_LAYOUTS", file("code;name", StandardCharsets.UTF_8), "codabar-layouts-header");
        assertStopped("PRODUCT_CODES", "file:" + folder.resolve("none.csv"), "none.csv");
    }

    @Test
    void names_in_another_encoding_stop_the_start_before_they_are_misread() throws IOException {
        var latin = file("code,name,retired\nE9001,Synthetic red cells é,\n", StandardCharsets.ISO_8859_1);
        assertStopped("PRODUCT_CODES", latin, "table-not-utf-8");
    }

    private void assertStopped(String setting, String file, String... objections) {
        service.withPropertyValues(setting + "=" + file)
                .run(context ->
                        assertThat(context).getFailure().rootCause().message().contains(objections));
    }

    private String file(String text, Charset charset) throws IOException {
        return "file:" + Files.writeString(Files.createTempFile(folder, "table", ".csv"), text, charset);
    }
}
