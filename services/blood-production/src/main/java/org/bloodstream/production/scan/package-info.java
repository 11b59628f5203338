/** What a barcode is, for whoever holds one. Products have the names that are in force; nothing else is looked up and nothing is kept. */
@NullMarked
package org.bloodstream.production.scan;

import org.jspecify.annotations.NullMarked;
