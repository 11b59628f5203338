/** What hands waiting letters over, again and again, on every replica. */
@NullMarked
package org.bloodstream.donors.communication.adapter.in.sending;

import org.jspecify.annotations.NullMarked;
