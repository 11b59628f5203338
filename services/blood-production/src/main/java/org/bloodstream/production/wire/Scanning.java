package org.bloodstream.production.wire;

import static org.bloodstream.blood.product.ProductCodeImport.Owner.LICENSED;

import java.io.IOException;
import org.bloodstream.blood.codabar.CodabarLayoutImport;
import org.bloodstream.blood.isbt128.CompoundLayouts;
import org.bloodstream.blood.product.ProductCodeImport;
import org.bloodstream.blood.product.ProductCodeTable;
import org.bloodstream.blood.scan.Scanner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/**
 * What the site gives as files, so that its labels can be read: its licensed product codes, and the Codabar layouts of its
 * legacy packs. Read once, at the start, and a file that is wrong stops it.
 */
@Configuration(proxyBeanMethods = false)
class Scanning {
    private static final Logger LOG = LoggerFactory.getLogger(Scanning.class);

    @Bean
    ProductCodeTable licensedProductCodes(@Value("${bloodstream.scan.product-codes}") Resource file)
            throws IOException {
        var read = SiteTable.read(file, text -> ProductCodeImport.read(text, LICENSED), ProductCodeImport::refused);
        LOG.info("Licensed product codes: {}", read.table().all().size());
        return read.table();
    }

    @Bean
    Scanner scanner(@Value("${bloodstream.scan.codabar-layouts}") Resource file) throws IOException {
        var read = SiteTable.read(file, CodabarLayoutImport::read, CodabarLayoutImport::refused);
        LOG.info("Codabar layouts: {}", read.layouts().size());
        return new Scanner(CompoundLayouts.NONE, read.layouts());
    }
}
