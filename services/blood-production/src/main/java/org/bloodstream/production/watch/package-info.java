/** What must never be so, and what is late: counted from the tables alone, apart from the code that decides. */
@NullMarked
package org.bloodstream.production.watch;

import org.jspecify.annotations.NullMarked;
