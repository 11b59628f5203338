package org.bloodstream.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.web.reactive.accept.HeaderContentTypeResolver;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LabelFormatTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    */*                                                             | PDF
                    application/*                                                   | PDF
                    text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | PDF
                    application/pdf                                                 | PDF
                    application/zpl                                                 | ZPL
                    application/zpl, */*;q=0.1                                      | ZPL
                    application/pdf;q=0.5, application/zpl                          | ZPL
                    application/zpl;q=0.5, application/pdf                          | PDF
                    application/zpl, application/problem+json                       | ZPL
                    """)
    void a_label_is_made_in_the_format_that_the_caller_likes_best(String accept, LabelFormat expected) {
        var exchange =
                MockServerWebExchange.from(MockServerHttpRequest.get("/label").header(HttpHeaders.ACCEPT, accept));
        assertThat(LabelFormat.firstOf(new HeaderContentTypeResolver().resolveMediaTypes(exchange)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"PDF, the-label.pdf, application/pdf", "ZPL, the-label.zpl, application/zpl"})
    void a_file_has_the_type_and_the_suffix_of_its_format(LabelFormat format, String name, String type) {
        var file = format.file("the-label", new byte[] {7});
        assertThat(file.getHeaders().getContentType()).hasToString(type);
        assertThat(file.getHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION))
                .isEqualTo("inline; filename=\"" + name + "\"");
        assertThat(file.getBody()).containsExactly(7);
    }
}
