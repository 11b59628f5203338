/** After its print the label is scanned back off the pack and compared with the record: what does not say the same stays here. */
@NullMarked
package org.bloodstream.production.verification;

import org.jspecify.annotations.NullMarked;
