/** What reading a label and deciding about a unit cost, without network, database and framework. */
@NullMarked
package org.bloodstream.bench.kernel;

import org.jspecify.annotations.NullMarked;
