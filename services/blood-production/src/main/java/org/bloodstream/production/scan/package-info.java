/**
 * What a barcode is, for whoever holds one. Products have the names of the component specifications in force and of the
 * site's licensed table, Codabar symbols the meaning of its layouts; nothing else is looked up and nothing is kept.
 */
@NullMarked
package org.bloodstream.production.scan;

import org.jspecify.annotations.NullMarked;
