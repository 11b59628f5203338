/** HL7 v2.5.1 text: the header, the grammar, acknowledgements and receipts. No I/O. */
@NullMarked
package org.bloodstream.exchange.hl7;

import org.jspecify.annotations.NullMarked;
