/** Who may call: verified tokens, a policy on every handler, deny by default. */
@NullMarked
package org.bloodstream.web.access;

import org.jspecify.annotations.NullMarked;
