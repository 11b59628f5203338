/** What goes wrong, when, and how it is mended. */
@NullMarked
package org.bloodstream.chaos.fault;

import org.jspecify.annotations.NullMarked;
