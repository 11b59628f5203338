/** The pack arrives at the processing site. */
@NullMarked
package org.bloodstream.production.receipt;

import org.jspecify.annotations.NullMarked;
