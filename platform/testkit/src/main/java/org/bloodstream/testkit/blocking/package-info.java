/** Nothing blocks an event loop: what BlockHound sees in a test JVM, and what fails a test for it. */
@NullMarked
package org.bloodstream.testkit.blocking;

import org.jspecify.annotations.NullMarked;
