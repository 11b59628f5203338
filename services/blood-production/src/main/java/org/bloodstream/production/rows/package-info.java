/** Reading rows that belong to hospitals. */
@NullMarked
package org.bloodstream.production.rows;

import org.jspecify.annotations.NullMarked;
