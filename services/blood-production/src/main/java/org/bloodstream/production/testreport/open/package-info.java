/** Reports that wait for somebody, as a list. */
@NullMarked
package org.bloodstream.production.testreport.open;

import org.jspecify.annotations.NullMarked;
