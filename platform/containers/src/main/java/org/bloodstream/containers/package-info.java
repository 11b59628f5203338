/** The three test servers in containers: another way to bring up what {@code org.bloodstream.embedded} runs as child processes. */
@NullMarked
package org.bloodstream.containers;

import org.jspecify.annotations.NullMarked;
