/** Who may do what: the committed table (docs/security/access.md), and a walk that holds a running service to it. */
@NullMarked
package org.bloodstream.testkit.access;

import org.jspecify.annotations.NullMarked;
