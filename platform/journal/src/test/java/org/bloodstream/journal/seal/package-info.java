@NullMarked
package org.bloodstream.journal.seal;

import org.jspecify.annotations.NullMarked;
