/** Reading the fields of a parsed message, collecting everything that is wrong with them. */
@NullMarked
package org.bloodstream.exchange.fields;

import org.jspecify.annotations.NullMarked;
