package org.bloodstream.production.wire;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.bloodstream.production.stock.domain.StockLevels;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** The levels of stock. A table that is wrong stops the start. */
@Configuration(proxyBeanMethods = false)
class Stock {
    @Bean
    StockLevels stockLevels(@Value("${bloodstream.stock.levels}") Resource table) throws IOException {
        return StockLevels.read(table.getContentAsString(StandardCharsets.UTF_8));
    }
}
