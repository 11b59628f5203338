/**
 * Exchange with peers over HL7 v2 and HTTP: what came in is stored before it is acknowledged, what must go out waits in
 * order in a ledger until the receiver's own receipt, and everything that did not arrive is visible.
 */
@NullMarked
package org.bloodstream.exchange;

import org.jspecify.annotations.NullMarked;
