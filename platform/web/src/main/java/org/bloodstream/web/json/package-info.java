/** JSON at the HTTP edge: strict in what it takes, without nulls in what it gives. */
@NullMarked
package org.bloodstream.web.json;

import org.jspecify.annotations.NullMarked;
